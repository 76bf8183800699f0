interface Props {
  called: boolean;
}

/**
 * Help in one place and one size: both texts lie in the same cell, so the box never changes its height
 * or its look, and nobody looking on learns which answer was given (issue 4).
 */
export function HelpBox({ called }: Props) {
  return (
    <div class="player-help" role="status">
      <p class={called ? 'player-help-off' : ''}>
        不舒服就停下来，歇一歇，不做了也可以。请告诉一位信得过的人，或拨 <Phone number="12356" />
        。有危险拨 <Phone number="110" />
        ，受伤拨 <Phone number="120" />。
      </p>
      <p class={called ? '' : 'player-help-off'}>
        谢谢您说出来。有这样的念头并不少见，能得到帮助。请先和信得过的人待在一起，或拨{' '}
        <Phone number="12356" />
        。有危险拨 <Phone number="110" />
        ，受伤拨 <Phone number="120" />。
      </p>
    </div>
  );
}

function Phone({ number }: { number: string }) {
  return <a href={`tel:${number}`}>{number}</a>;
}
