package atomization;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A class that makes a hash table goes through no map or set whose type leaves the order open. A variable of type
 * {@code LinkedHashMap} or {@code SortedSet} says its order; one of type {@code Map} in such a class does not. Tables
 * handed on to other classes are not followed.
 */
final class HashOrderCondition extends ArchCondition<JavaClass> {
    private static final Pattern MAKING =
            Pattern.compile("java\\.util\\.(HashMap|HashSet|Hashtable|IdentityHashMap|WeakHashMap)\\.<init>\\(.*"
                    + "|java\\.util\\.concurrent\\.ConcurrentHashMap\\.(<init>|newKeySet)\\(.*"
                    + "|java\\.util\\.stream\\.Collectors\\.(toSet|toMap|groupingBy)\\((?!.*Supplier).*");
    private static final Set<String> GOING_THROUGH =
            Set.of("entrySet", "keySet", "values", "forEach", "iterator", "stream", "toArray");
    private static final Set<String> WITHOUT_ORDER = Set.of(
            "java.util.Map",
            "java.util.Set",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.Hashtable",
            "java.util.IdentityHashMap",
            "java.util.WeakHashMap",
            "java.util.concurrent.ConcurrentHashMap");

    HashOrderCondition() {
        super("not go through maps or sets where they make hash tables");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (type.getAccessesFromSelf().stream().noneMatch(HashOrderCondition::makesHashTable)) {
            return;
        }
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            if (GOING_THROUGH.contains(access.getName())
                    && WITHOUT_ORDER.contains(access.getTargetOwner().getFullName())) {
                events.add(SimpleConditionEvent.violated(
                        access, access.getDescription() + ", in a class that makes a hash table"));
            }
        }
    }

    private static boolean makesHashTable(JavaAccess<?> access) {
        return MAKING.matcher(access.getTarget().getFullName()).matches();
    }
}
