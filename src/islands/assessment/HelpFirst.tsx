/** The same words for every alert, so that the printed page doesn't tell which one it was. */
export function HelpFirst({ base }: { base: string }) {
  return (
    <section class="player-first" aria-label="先看这里">
      <p>您近来很不容易，谢谢您把它说出来。先别一个人扛：请告诉一位信得过的人，请他陪您一会儿。</p>
      <p>
        <a class="player-call" href="tel:12356">
          心理援助热线 <strong>12356</strong>
        </a>
      </p>
      <p>
        正有危险拨 <a href="tel:110">110</a>，已经受伤或吃下了不该吃的东西拨{' '}
        <a href="tel:120">120</a>
        {'。先离开可能伤到自己的东西和地方，或请家人帮忙收好。'}
      </p>
      <p>
        <a href={`${base}help/`}>还可以找谁，会发生什么</a>
      </p>
    </section>
  );
}
