// `loyalkit/analysis`: customer files, their analyses, and models of your own columns. Nothing leaves the machine.

export { type CsvStyle, type CsvValue, toCsv } from "../csv.js";
export {
  type CoreError,
  type ErrorData,
  type GzipProblem,
  type HostError,
  LoyaltyError,
  type QueryError,
} from "../error.js";
export type {
  CohortMatrixOptions,
  DayOptions,
  MrrBridgeOptions,
  OrdersQueryOptions,
  OrdersSurvivalQuery,
  SubscriptionsQueryOptions,
  SummaryOptions,
  SurveyCountsOptions,
} from "../sql/index.js";
export type * from "../wasm/types.js";
export type { Activity } from "./activity.js";
export type { BaseModel, Forecast, LifetimeValue, LifetimeValueOptions, Typical } from "./base-model.js";
export {
  type BoardFinding,
  type BoardMark,
  type BoardVerdict,
  type BoardView,
  boardOfOrders,
  findingsOfSubscriptions,
  findingsOfSurvey,
  type OrdersBoard,
  type OrdersFigures,
  type OrdersTitle,
  peakOf,
  type Returning,
  returningOf,
  type SubscriptionsFigures,
  type SurveyFigures,
  yearBefore,
} from "./board.js";
export {
  figuresOfOrders,
  figuresOfSubscriptions,
  figuresOfSurvey,
  latestYears,
  type OrdersBoardData,
} from "./board-figures.js";
export { pseudonyms, suppressSmall } from "./careful.js";
export type { Categories, CrossBuyingAsked } from "./categories.js";
export type { Closing } from "./closing.js";
export {
  type CumulativeIncidenceOptions,
  cumulativeIncidence,
  type FineGrayModel,
  type FineGrayOptions,
  fineGray,
  type GrayGroupsTest,
  type GrayOptions,
  type GroupIncidence,
  grayTest,
  type IncidenceByCause,
} from "./competing-risks.js";
export type { Contacts, RisingContactOptions, SignalSource } from "./contacts.js";
export type { Customers } from "./customers.js";
export type { WorkerLike } from "./held.js";
export type { Lifetimes, LifetimesCox, LifetimesCurve } from "./lifetimes.js";
export {
  type BetaDiscreteWeibullFit,
  type BgBbFit,
  type BgNbdFit,
  type CustomerHistories,
  expectedSpend,
  type FitOfK,
  type FitOptions,
  type FittedParameters,
  fitBetaDiscreteWeibull,
  fitBgBb,
  fitBgNbd,
  fitGammaGamma,
  fitMbgCnbdK,
  fitMbgNbd,
  fitParetoNbd,
  fitShiftedBetaGeometric,
  type IntervalOptions,
  type MbgCnbdKFit,
  type ModelFit,
  type ParetoNbdFit,
  type PredictOptions,
  predict,
  predictionIntervals,
  purchaseProbabilities,
  type RegularFitOptions,
  type RegularHistories,
  type ResidualLifetime,
  residualLifetime,
  residualPurchases,
  type ShiftedBetaGeometricFit,
  type SpendFit,
  survivalCurve,
} from "./models.js";
export {
  type CohortOptions,
  type Orders,
  type OrdersSurvival,
  type SampleOptions,
  sampleOrders,
  sampleSubscriptions,
} from "./orders.js";
export type {
  ContinuousModel,
  ModelComparison,
  ModelComparisonOptions,
  ModelHoldout,
  OrdersFitOptions,
  OrdersModel,
  RankedCustomer,
  RankingOptions,
} from "./orders-model.js";
export { byYear, overTime, type PeriodTotals, type YearRetention } from "./over-time.js";
export { regularity } from "./regularity.js";
export type {
  CellValue,
  OfPlace,
  Progress,
  Refitted,
  RowsOptions,
  SubscriptionOptions,
  TransactionOptions,
} from "./results.js";
export { type Rfm, type RfmCustomer, type RfmOptions, rfm, type ScoredCustomer } from "./rfm.js";
export { type Configuration, configure, type RunOptions } from "./session.js";
export type { FileSource } from "./source.js";
export type {
  SubscriptionIncidence,
  SubscriptionIncidenceOptions,
  SubscriptionScorecardOptions,
  Subscriptions,
  TenureSurvival,
  TenureTest,
} from "./subscriptions.js";
export type { SpendingSource, Survey, SurveyMatrixOptions, WithOrders } from "./survey.js";
export {
  type ByCovariate,
  type CovariateColumns,
  type CovariateEffects,
  type CoxModel,
  cox,
  type Departures,
  type GroupTest,
  type HazardsCheck,
  kaplanMeier,
  type LifetimeOptions,
  lifeTable,
  logRank,
  nelsonAalen,
  proportionalHazards,
} from "./survival.js";
export {
  init,
  type OpenOptions,
  open,
  type RolesOfKind,
  type Table,
  type TableGuess,
} from "./table.js";
export { spreadOf, type ValueClass, type ValueSpread } from "./value-spread.js";
export type { CsatAsked, PeriodScore, SegmentCsat, SurveyCountsResult } from "./warehouse/answers.js";
export type { ArrowField, ArrowTable, ArrowVector } from "./warehouse/arrow.js";
export type { CohortMatrixResult, WarehouseCohorts } from "./warehouse/cohorts.js";
export type { Asked } from "./warehouse/columns.js";
export type {
  CompressedSummaryResult,
  CustomerSummaryResult,
  SpendSummaryResult,
  SummaryFitOptions,
  SummaryHoldout,
  SummaryModel,
  SummaryModelName,
} from "./warehouse/customers.js";
export { type DuckDBConnection, fromDuckDB, type Less, type OptionsOfQuery } from "./warehouse/duckdb.js";
export type { SurvivalTableResult } from "./warehouse/lives.js";
export type { QueryName } from "./warehouse/names.js";
export type { QueryResult, ResultOfQuery, RfmInputsResult, RowsLeftOutResult } from "./warehouse/result.js";
export type { MrrBridgeResult, MrrCustomers, WarehouseMrr, WarehouseMrrPeriod } from "./warehouse/revenue.js";
