import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { SurveyModel } from 'survey-core';
import { describe, expect, test } from 'vitest';
import { Content } from '../../src/entries/content.ts';
import { codesOf } from '../../src/domain/assessment/codes-of.ts';
import { plainSession } from '../../src/domain/assessment/plain-session.ts';
import { questionnaire, type SurveyJson } from '../../src/domain/assessment/questionnaire.ts';
import { score } from '../../src/domain/assessment/score.ts';
import { mustChoose, type Session } from '../../src/domain/assessment/session.ts';
import {
  sessionOver,
  surveyCoreSession,
} from '../../src/islands/assessment/survey-core-session.ts';

const content = new Content('content');
const scales = content
  .of('scorings')
  .map(({ id, data: scoring }) => ({
    id,
    scoring,
    survey: content.find('surveys', id)?.data ?? null,
  }))
  .flatMap(({ id, survey, scoring }) => (survey ? { id, survey, scoring } : []));
const pathsPerScale = 150;

/** What a reader does next. Half of the time a choice: the option of this number, counted round. */
const move = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('选' as const), option: fc.nat(59) }) },
  { weight: 1, arbitrary: fc.constant({ does: '上一题' as const }) },
  { weight: 4, arbitrary: fc.constant({ does: '下一题' as const }) },
);

/** Everything a reader could notice of a session. */
function seen(session: Session) {
  const { done, answers } = session;
  if (done) return { done, answers: { ...answers } };
  const { question, position, count } = session;
  return { done, answers: { ...answers }, question, position, count };
}

describe('两个播放器，同一份量表', () => {
  test.each(scales.map((scale) => [scale.id, scale] as const))(
    `%s：${pathsPerScale} 条随机走法，题目、进度、提示、答案、得分处处相同`,
    (_, { survey, scoring }) => {
      const sheet = questionnaire(survey);
      // Building the model is what takes time; a cleared one starts afresh.
      const model = new SurveyModel(survey);
      const sentences = new Set<string>();
      const walk = fc.property(fc.infiniteStream(move), (moves) => {
        const ours = plainSession(sheet);
        model.clear();
        const theirs = sessionOver(model);
        for (const next of moves.take(200)) {
          if (ours.done) break;
          const { options } = ours.question;
          if (next.does === '下一题') sentences.add(`${ours.next()} = ${theirs.next()}`);
          else
            for (const session of [ours, theirs])
              if (next.does === '上一题') session.back();
              else session.choose(options[next.option % options.length]?.value ?? 0);
          const [mine, other] = [seen(ours), seen(theirs)];
          // Plain strings first: a deep comparison at every step would take minutes.
          if (JSON.stringify(mine) !== JSON.stringify(other)) expect(other).toEqual(mine);
        }
        expect(theirs.done).toBe(ours.done);
        expect(score(scoring, codesOf(sheet, theirs.answers))).toEqual(
          score(scoring, codesOf(sheet, ours.answers)),
        );
      });
      // The seed keeps a run repeatable.
      fc.assert(walk, { numRuns: pathsPerScale, seed: 1 });
      expect([...sentences].sort()).toEqual(
        ['null = null', `${mustChoose} = ${mustChoose}`].sort(),
      );
    },
    120_000,
  );
});

describe('「我需要什么帮助」', () => {
  const survey = JSON.parse(
    readFileSync(new URL('../../content/assessments/needs/survey.json', import.meta.url), 'utf8'),
  ) as SurveyJson;
  const answer = (session: Session, value: Parameters<Session['choose']>[0]) => {
    session.choose(value);
    expect(session.next()).toBeNull();
  };

  test('正有危险：一题就到头，先去打电话', () => {
    const session = surveyCoreSession(survey);
    expect(session.count).toBe(7);
    answer(session, 'yes');
    expect(session.done).toBe(true);
  });

  test('为自己找：不问对方知不知道；顾虑可以不填', () => {
    const session = surveyCoreSession(survey);
    answer(session, 'no');
    answer(session, 'self');
    expect(session.question.name).toBe('what');
    answer(session, ['low', 'sleep']);
    answer(session, 'weeks');
    expect(session.question.name).toBe('when');
    answer(session, ['evening']);
    answer(session, ['phone']);
    expect(session.question.name).toBe('held');
    expect(session.next()).toBeNull();
    expect(session.done).toBe(true);
    expect(session.answers).toEqual({
      danger: 'no',
      who: 'self',
      what: ['low', 'sleep'],
      since: 'weeks',
      when: ['evening'],
      how: ['phone'],
    });
  });

  test('改了前面的答案，被藏起来的那一题的答案也没了', () => {
    const session = surveyCoreSession(survey);
    answer(session, 'no');
    answer(session, 'child');
    answer(session, 'no');
    session.back();
    session.back();
    expect(session.question.name).toBe('who');
    answer(session, 'self');
    expect(session.answers).toEqual({ danger: 'no', who: 'self' });
  });

  test('必答的没答：说一句话，停在原处', () => {
    const session = surveyCoreSession(survey);
    expect(session.next()).toMatch(/请选一项/);
    expect(session.question.name).toBe('danger');
  });
});
