package atomization.model;

import atomization.society.Arena;
import atomization.society.BitColumn;
import atomization.society.Society;
import atomization.society.StateVisitor;
import atomization.society.Workers;

/**
 * Notices that nothing changes any more in a model without chance, where only perception, fear and mobilization are on:
 * once actions and fear are the same at the beginning of two weeks in a row, they are the same for ever.
 */
final class StillnessWatch {
    private final Society society;
    private final BitColumn[] acting;
    private final char[] fear;
    private boolean still;

    StillnessWatch(Society society) {
        this.society = society;
        int size = society.workers.size();
        this.acting = new BitColumn[] {new BitColumn(size), new BitColumn(size)};
        this.fear = new char[size];
    }

    /**
     * Looks at the beginning of a week, after its events; the first look never finds stillness.
     *
     * @param disturbed whether something has just happened whose consequences are still to come
     */
    void look(boolean disturbed) {
        boolean same = society.week() > 0 && !disturbed;
        Workers workers = society.workers;
        for (Arena arena : Arena.all()) {
            BitColumn now = workers.acting(arena);
            BitColumn before = acting[arena.ordinal()];
            for (int word = 0; word < now.words(); word++) {
                same &= now.word(word) == before.word(word);
                before.setWord(word, now.word(word));
            }
        }
        for (int i = 0; i < fear.length; i++) {
            same &= fear[i] == workers.fear.raw(i);
            fear[i] = workers.fear.raw(i);
        }
        still = same;
    }

    boolean isStill() {
        return still;
    }

    void visitState(StateVisitor visitor) {
        for (BitColumn bits : acting) {
            bits.visitState("actingBefore", visitor);
        }
        visitor.values("fearBefore", fear);
        still = visitor.value("still", still);
    }
}
