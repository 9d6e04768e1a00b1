/**
 * Reads a scenario that is ready to run; produces a society that advances week by week: builds it, and schedules drivers,
 * events, mechanisms and observation in their order on MASON's schedule. May import all packages above and MASON's
 * engine. ODD element: process overview and scheduling (section 3).
 */
@org.jspecify.annotations.NullMarked
package atomization.model;
