/**
 * Reads nothing but its own store; produces the results of many runs: it does the runs of a {@link Campaign} that are
 * still missing, on threads, and keeps what each run gave from the moment it ended. May import {@code model} and
 * {@code results}. ODD element: simulation experiments.
 *
 * <p>A sweep, a sensitivity study and a claim differ in which runs they ask for and what they make of them; they share how
 * runs survive. Each implements {@link Campaign} (points, replicates, seeds, measures and how one run is done), then
 *
 * <pre>{@code
 * try (CampaignStore store = CampaignStore.open(folder, campaign, Shard.WHOLE, false)) {
 *     Tally tally = new ThreadEngine(campaign, store, settings, progress).run();
 *     store.assemble(Map.of("title", ...));
 * }
 * }</pre>
 *
 * <p>The store is a folder. {@code campaign.txt} says what the campaign is: a campaign of other contents, or of another
 * model, is refused there. {@code design.csv} has a row a point. {@code journal/} is the truth: one file a shard, to which
 * a row with a check sum is appended as soon as a run ends, so that a process may be killed at any moment and what was
 * finished is kept; what stands torn at the end is cut off when it is opened again. {@code runs.csv}, {@code failures.csv}
 * and {@code series.csv} are put together from it, in the order of points and replicates, and so are the same bytes however
 * often the work was interrupted (but for the columns {@code seconds}). Memory holds two bits a run.
 */
@org.jspecify.annotations.NullMarked
package atomization.campaign;
