package dev.sterna.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The map is held against the one of the JDK, of which it differs in nothing but cost. */
class NamedObjectsTest {

  private static final NamedObjects<Integer> NONE = NamedObjects.none();

  /** A positive number is put, a negative one taken away. */
  @Property(tries = 1000, seed = "20230428")
  void changesAreThoseOfASortedMap(
      @ForAll @Size(max = 200) List<@IntRange(min = -40, max = 40) Integer> changes) {
    NamedObjects<Integer> objects = NONE;
    TreeMap<QualifiedName, Integer> expected = new TreeMap<>();
    for (int i = 0; i < changes.size(); i++) {
      QualifiedName name = name(Math.abs(changes.get(i)));
      NamedObjects<Integer> before = objects;
      TreeMap<QualifiedName, Integer> expectedBefore = new TreeMap<>(expected);
      if (changes.get(i) > 0) {
        objects = objects.with(name, i);
        expected.put(name, i);
      } else {
        objects = objects.without(name);
        expected.remove(name);
      }
      assertThat(before).isEqualTo(expectedBefore);
      assertThat(objects).isEqualTo(expected).hasSameHashCodeAs(expected);
      assertThat(new ArrayList<>(objects.keySet())).isEqualTo(new ArrayList<>(expected.keySet()));
    }
  }

  @Test
  void partsBeginAndEndAsThoseOfASortedMap() {
    NamedObjects<Integer> objects = NONE;
    TreeMap<QualifiedName, Integer> expected = new TreeMap<>();
    for (int i = 0; i < 9; i++) {
      objects = objects.with(name(i), i);
      expected.put(name(i), i);
    }

    assertThat(objects.firstKey()).isEqualTo(name(0));
    assertThat(objects.lastKey()).isEqualTo(name(8));
    assertThat(objects.headMap(name(3))).isEqualTo(expected.headMap(name(3)));
    assertThat(objects.tailMap(name(3))).isEqualTo(expected.tailMap(name(3)));
    assertThat(objects.subMap(name(2), name(5))).isEqualTo(expected.subMap(name(2), name(5)));
    assertThat(objects.get(name(9))).isNull();
  }

  /** Out of balance, the tree would need a stack as deep as there are names. */
  @Test
  void hundredThousandNamesInTheirOrderAreNoDeepTree() {
    NamedObjects<Integer> objects = NONE;
    for (int i = 0; i < 100_000; i++) {
      objects = objects.with(name(i), i);
    }
    for (int i = 0; i < 50_000; i++) {
      objects = objects.without(name(i));
    }

    assertThat(objects).hasSize(50_000);
    assertThat(objects.get(name(77_777))).isEqualTo(77_777);
  }

  @Test
  void nothingChangesIt() {
    NamedObjects<Integer> objects = NONE.with(name(1), 1);

    assertThatThrownBy(() -> objects.put(name(2), 2))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> objects.remove(name(1)))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(objects::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(NONE::firstKey).isInstanceOf(NoSuchElementException.class);
  }

  private static QualifiedName name(int number) {
    return QualifiedName.name("t" + (100_000 + number));
  }
}
