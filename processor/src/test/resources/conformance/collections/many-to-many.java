// A set, a list and a collection of entities.
@Entity class Tag { @Id long id; }
@Entity
class Post {
  @Id long id;
  @ManyToMany Set<Tag> tags = new HashSet<>();
}
@Entity class Page { @Id long id; @ManyToMany List<Tag> tags; }
@Entity class Mail { @Id long id; @ManyToMany Collection<Tag> labels; }

class Sample {
  static List<Object> instances() {
    Tag tag = new Tag();
    tag.id = 1;
    Post post = new Post();
    post.id = 2;
    post.tags.add(tag);
    return List.of(tag, post);
  }
}
