import { changeScorecard, openScorecard } from "../../src/actions/scorecard/change-scorecard";
import { createScorecard } from "../../src/actions/create-scorecard";
import { listScorecards } from "../../src/actions/list-scorecards";
import type { ScorecardRequest } from "../../src/scorecard/request";
import { closeAll, open } from "../workbook/support/open";
import { comparable, sameContent } from "./support/comparable";
import { callBook, options, proposed } from "./support/scorecards";

jest.setTimeout(600_000);
afterEach(closeAll);

interface Case {
  readonly template?: string;
  readonly edit: (request: ScorecardRequest) => ScorecardRequest;
}

const cases: Readonly<Record<string, Case>> = {
  "a KPI comes and one goes": {
    edit: (request) => ({ ...request, removed: ["call-average-time"], added: ["sales-growth-rate"] }),
  },
  "a KPI with bounds brings its columns": { edit: (request) => ({ ...request, added: ["current-ratio"] }) },
  "title, organisation, more grades": {
    edit: (request) => ({
      ...request,
      title: "Second half",
      organisation: "Service centre",
      policies: {
        ...request.policies,
        green: 0.95,
        grades: [90, 80, 70, 60, 50, 0].map((min, i) => ({ min, grade: "ABCDEF"[i] })),
      },
    }),
  },
  "quarters instead of months": { edit: (request) => ({ ...request, grain: "quarter" }) },
  "KPIs that come to groups with weights": {
    template: "balanced-scorecard-company",
    edit: (request) => ({ ...request, added: ["debt-to-assets"], groupWeights: { financial: 0.4 } }),
  },
};

describe("A changed scorecard is what a new one would be:", () => {
  test.each(Object.keys(cases))("%s", async (name) => {
    const { template, edit } = cases[name];
    const fresh = await open(callBook());
    const request = await proposed(template);
    await createScorecard.run(edit(request), options);
    const wanted = await comparable(fresh);
    closeAll();
    const headless = await open(callBook());
    await createScorecard.run(request, options);
    const [place] = await listScorecards();
    const { request: opened } = await openScorecard(place, options);
    await changeScorecard.run({ ...place, opened, edited: edit(opened) }, options);
    // Widths stay as they are; the data entry sheet keeps its rows; looks of cells that are left over are no matter.
    const differences = sameContent(wanted, await comparable(headless)).filter(
      (line) =>
        !/^(Data entry|Strategy map): |^[^:]*: column|^[^:]*: (look|row) .*: undefined →|^settings/.test(line)
    );
    expect(differences).toEqual([]);
  });
});
