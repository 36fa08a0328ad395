import neo4j, { type Driver } from 'neo4j-driver';
import type { Parameters } from '../../src/store/port.ts';
import type { Contender } from './contender.ts';
import type { Json } from './question.ts';

/** The hand-written statement over the driver, in this process: a read session and an auto-commit statement for each request. */
export function bareContender(driver: Driver): Contender {
  return {
    name: 'bare statement',
    prepare(question) {
      const run = async (variables: Parameters): Promise<readonly Json[]> => {
        const session = driver.session({ defaultAccessMode: neo4j.session.READ });
        try {
          const { records } = await session.run(question.bare.cypher, { ...variables });
          return records.map((record) => record.toObject() as Json);
        } finally {
          await session.close();
        }
      };
      return {
        answer: async (variables) => question.bare.toAnswer(await run(variables)),
        ask: async (variables) => void (await run(variables)),
      };
    },
  };
}
