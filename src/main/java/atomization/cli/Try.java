package atomization.cli;

import atomization.model.AtomizationModel;
import atomization.parallel.Ranges;
import atomization.scenario.*;
import atomization.society.*;
import java.nio.file.Path;
import java.util.*;

public final class Try {
    public static void main(String[] a) throws Exception {
        try {
            long t0 = System.nanoTime();
            Plan plan = Plan.read(Path.of(a[0]), Arrays.asList(a).subList(2, a.length));
            try (Ranges r = new Ranges(Integer.parseInt(a[1]))) {
                AtomizationModel m =
                        new AtomizationModel(plan, plan.scenario().run().seed(), r);
                m.start();
                Society s = m.society();
                System.out.println("built " + (System.nanoTime() - t0) / 1e6 + " ms, enterprises "
                        + s.enterprises.count() + " districts " + s.districts.count());
                int lastYear = 0;
                long strikers = 0, gifts = 0, all = 0, paid = 0, vict = 0, part = 0;
                double days = 0;
                while (!m.isOver()) {
                    m.step();
                    int acting = s.workers.acting(Arena.STRIKE).count();
                    strikers += acting;
                    gifts += s.flows.get(Flow.GIFTS);
                    paid += s.flows.get(Flow.PAID_FAVOURS);
                    all += s.flows.get(Flow.GIFTS) + s.flows.get(Flow.PAID_FAVOURS) + s.flows.get(Flow.BOUGHT);
                    vict += s.flows.get(Flow.VICTIMIZATIONS);
                    part += s.flows.get(Flow.NEW_STRIKERS);
                    int y = s.calendar().date(m.weeksDone()).getYear();
                    if (y != lastYear || m.isOver()) {
                        lastYear = y;
                        int n = s.workers.size();
                        double f = 0, ss = 0, sa = 0, q = 0, d = 0, c = 0, e = 0, x = 0, h = 0;
                        int emp = 0, un = 0, disc = 0, ready = 0, readyA = 0;
                        double deg = 0, w = 0;
                        for (int i = 0; i < n; i++) {
                            f += s.workers.fear.get(i);
                            ss += s.workers.solidarity(Arena.STRIKE).get(i);
                            sa += s.workers.solidarity(Arena.ASSEMBLY).get(i);
                            q += s.workers.efficacy.get(i);
                            d += s.workers.delegation.get(i);
                            c += s.workers.commercial.get(i);
                            e += s.workers.enterprise.get(i);
                            x += s.workers.subsistence.get(i);
                            h += s.workers.hardship(i);
                            emp += s.workers.isEmployed(i) ? 1 : 0;
                            un += s.workers.isUnemployed(i) ? 1 : 0;
                            disc += s.workers.hardship(i) > .5 ? 1 : 0;
                            ready += s.workers.ready(Arena.STRIKE).get(i) ? 1 : 0;
                            readyA += s.workers.ready(Arena.ASSEMBLY).get(i) ? 1 : 0;
                            deg += s.ties.degree(i);
                        }
                        System.out.printf(
                                Locale.ROOT,
                                "%d emp %.3f un %.3f h %.2f disc %.2f rdyS %.4f rdyA %.4f f %.3f sS %.3f sA %.3f q %.3f d %.3f c %.3f e %.3f x %.3f T %.3f gift %.3f days/1000 %.1f involved%% %.2f vict %d asm %d disp %d deg %.2f%n",
                                y,
                                emp / (double) n,
                                un / (double) n,
                                h / n,
                                disc / (double) n,
                                ready / (double) n,
                                readyA / (double) n,
                                f / n,
                                ss / n,
                                sa / n,
                                q / n,
                                d / n,
                                c / n,
                                e / n,
                                x / n,
                                s.authorities.toughness(),
                                gifts / (double) Math.max(1, all),
                                5.0 * strikers * 1000 / Math.max(1, emp),
                                100.0 * part / Math.max(1, emp),
                                vict,
                                s.workers.acting(Arena.ASSEMBLY).count(),
                                s.disputes.count(),
                                deg / n);
                        strikers = gifts = all = paid = vict = part = 0;
                    }
                }
                System.out.println("total " + (System.nanoTime() - t0) / 1e6 + " ms");
            }
        } catch (InvalidInput e) {
            System.err.println(e.getMessage());
        }
    }
}
