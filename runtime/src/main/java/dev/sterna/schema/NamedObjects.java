package dev.sterna.schema;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The objects of a schema by name. Never changes; {@link #with} and {@link #without} give another
 * map that shares all with this one but the path to what differs, so that a replay of thousands of
 * operations copies no schema. A balanced tree (Adelson-Velsky and Landis).
 */
class NamedObjects<V> extends AbstractMap<QualifiedName, V> implements SortedMap<QualifiedName, V> {

  private record Node<V>(
      QualifiedName name, V value, Node<V> left, Node<V> right, int height, int size) {

    static <V> Node<V> of(QualifiedName name, V value, Node<V> left, Node<V> right) {
      return new Node<>(
          name,
          value,
          left,
          right,
          1 + Math.max(height(left), height(right)),
          1 + size(left) + size(right));
    }

    static int height(Node<?> node) {
      return node == null ? 0 : node.height;
    }

    static int size(Node<?> node) {
      return node == null ? 0 : node.size;
    }
  }

  private final Node<V> root;

  private NamedObjects(Node<V> root) {
    this.root = root;
  }

  /** The same objects, for a subclass that knows more about them. */
  NamedObjects(NamedObjects<V> same) {
    this(same.root);
  }

  static <V> NamedObjects<V> none() {
    return new NamedObjects<>((Node<V>) null);
  }

  /** These objects; the map itself, if it is one of this class. */
  static <V> NamedObjects<V> copyOf(SortedMap<QualifiedName, V> objects) {
    return objects instanceof NamedObjects<V> same
        ? same
        : new NamedObjects<>(tree(new ArrayList<>(objects.entrySet())));
  }

  private static <V> Node<V> tree(List<Map.Entry<QualifiedName, V>> sorted) {
    if (sorted.isEmpty()) {
      return null;
    }
    int middle = sorted.size() / 2;
    Map.Entry<QualifiedName, V> entry = sorted.get(middle);
    return Node.of(
        entry.getKey(),
        Objects.requireNonNull(entry.getValue()),
        tree(sorted.subList(0, middle)),
        tree(sorted.subList(middle + 1, sorted.size())));
  }

  /** With this object, in place of the one of its name if there is one. */
  NamedObjects<V> with(QualifiedName name, V object) {
    return new NamedObjects<>(with(root, name, Objects.requireNonNull(object)));
  }

  private static <V> Node<V> with(Node<V> node, QualifiedName name, V object) {
    if (node == null) {
      return Node.of(name, object, null, null);
    }
    int order = name.compareTo(node.name);
    if (order == 0) {
      return Node.of(name, object, node.left, node.right);
    }
    return order < 0
        ? balanced(node, with(node.left, name, object), node.right)
        : balanced(node, node.left, with(node.right, name, object));
  }

  /** Without the object of this name, if there is one. */
  NamedObjects<V> without(QualifiedName name) {
    return new NamedObjects<>(without(root, name));
  }

  private static <V> Node<V> without(Node<V> node, QualifiedName name) {
    if (node == null) {
      return null;
    }
    int order = name.compareTo(node.name);
    if (order < 0) {
      return balanced(node, without(node.left, name), node.right);
    }
    if (order > 0) {
      return balanced(node, node.left, without(node.right, name));
    }
    if (node.left == null || node.right == null) {
      return node.left == null ? node.right : node.left;
    }
    Node<V> next = first(node.right);
    return balanced(next, node.left, without(node.right, next.name));
  }

  /** The object of this node over two trees, of which one may be too high by one. */
  private static <V> Node<V> balanced(Node<V> node, Node<V> left, Node<V> right) {
    if (Node.height(left) > Node.height(right) + 1) {
      return Node.height(left.left) >= Node.height(left.right)
          ? over(left, left.left, over(node, left.right, right))
          : over(
              left.right,
              over(left, left.left, left.right.left),
              over(node, left.right.right, right));
    }
    if (Node.height(right) > Node.height(left) + 1) {
      return Node.height(right.right) >= Node.height(right.left)
          ? over(right, over(node, left, right.left), right.right)
          : over(
              right.left,
              over(node, left, right.left.left),
              over(right, right.left.right, right.right));
    }
    return over(node, left, right);
  }

  private static <V> Node<V> over(Node<V> node, Node<V> left, Node<V> right) {
    return Node.of(node.name, node.value, left, right);
  }

  @Override
  public V get(Object name) {
    Node<V> node = root;
    while (node != null && name instanceof QualifiedName wanted) {
      int order = wanted.compareTo(node.name);
      if (order == 0) {
        return node.value;
      }
      node = order < 0 ? node.left : node.right;
    }
    return null;
  }

  @Override
  public boolean containsKey(Object name) {
    return get(name) != null;
  }

  @Override
  public QualifiedName firstKey() {
    return first(some()).name;
  }

  @Override
  public QualifiedName lastKey() {
    Node<V> node = some();
    while (node.right != null) {
      node = node.right;
    }
    return node.name;
  }

  private static <V> Node<V> first(Node<V> tree) {
    Node<V> node = tree;
    while (node.left != null) {
      node = node.left;
    }
    return node;
  }

  private Node<V> some() {
    if (root == null) {
      throw new NoSuchElementException("there is no object");
    }
    return root;
  }

  /** By the order of the names themselves. */
  @Override
  public Comparator<? super QualifiedName> comparator() {
    return null;
  }

  @Override
  public SortedMap<QualifiedName, V> subMap(QualifiedName from, QualifiedName to) {
    return copyOf(new TreeMap<>(this).subMap(from, to));
  }

  @Override
  public SortedMap<QualifiedName, V> headMap(QualifiedName to) {
    return copyOf(new TreeMap<>(this).headMap(to));
  }

  @Override
  public SortedMap<QualifiedName, V> tailMap(QualifiedName from) {
    return copyOf(new TreeMap<>(this).tailMap(from));
  }

  @Override
  public Set<Map.Entry<QualifiedName, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<QualifiedName, V>> iterator() {
        return new InOrder<>(root);
      }

      @Override
      public int size() {
        return Node.size(root);
      }
    };
  }

  /** From the first name to the last. */
  private static final class InOrder<V> implements Iterator<Map.Entry<QualifiedName, V>> {

    private final Deque<Node<V>> path = new ArrayDeque<>();

    InOrder(Node<V> root) {
      descend(root);
    }

    private void descend(Node<V> tree) {
      for (Node<V> node = tree; node != null; node = node.left) {
        path.push(node);
      }
    }

    @Override
    public boolean hasNext() {
      return !path.isEmpty();
    }

    @Override
    public Map.Entry<QualifiedName, V> next() {
      Node<V> node = path.pop();
      descend(node.right);
      return Map.entry(node.name, node.value);
    }
  }
}
