// A content management system: a single table of nodes with secondary tables, texts by language.
@Entity @Inheritance @DiscriminatorColumn(name = "node_type", length = 20)
@Table(name = "nodes", indexes = @Index(columnList = "path", unique = true), comment = "everything that has a path")
abstract class Node {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) @SequenceGenerator(sequenceName = "node_numbers", initialValue = 1000) Long id;
  @Column(length = 1024, nullable = false) String path;
  @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "parent_id") Node parent;
  @OneToMany(mappedBy = "parent") @OrderColumn(name = "position") List<Node> children;
  @ManyToOne(optional = false) Site site;
  @Enumerated(EnumType.STRING) Visibility visibility = Visibility.PUBLIC;
  @Embedded Publication publication;
  @Version int version;
}
enum Visibility { PUBLIC, MEMBERS, HIDDEN }
@Embeddable class Publication {
  @Column(name = "published_from") LocalDateTime from;
  @Column(name = "published_until") LocalDateTime until;
  @ManyToOne @JoinColumn(name = "published_by") Author by;
}
@Entity @DiscriminatorValue("page") @SecondaryTable(name = "page_seo", pkJoinColumns = @PrimaryKeyJoinColumn(name = "page_id"))
class Page extends Node {
  @ManyToOne Template template;
  @Column(table = "page_seo", length = 70) String seoTitle;
  @Column(table = "page_seo", length = 160) String seoDescription;
  @OneToMany(mappedBy = "page", cascade = CascadeType.ALL, orphanRemoval = true) @OrderBy("place") List<Block> blocks;
  @ElementCollection @CollectionTable(name = "page_titles", joinColumns = @JoinColumn(name = "page_id"))
  @MapKeyColumn(name = "language", length = 5) @Column(name = "title", nullable = false) Map<Locale, String> titles;
}
@Entity @DiscriminatorValue("article") class Article extends Page {
  @ManyToMany @JoinTable(name = "article_tag") @OrderBy("word") Set<Tag> tags;
  @ManyToMany(fetch = FetchType.LAZY) List<Author> authors;
  @Column(length = 500) String teaser;
  @ManyToOne @JoinColumn(name = "lead_image_id") Asset leadImage;
  @ManyToMany @JoinTable(name = "related_articles", joinColumns = @JoinColumn(name = "article_id"),
      inverseJoinColumns = @JoinColumn(name = "related_id")) Set<Article> related;
}
@Entity @DiscriminatorValue("redirect") class Redirect extends Node {
  @ManyToOne @JoinColumn(name = "target_id") Node target;
  @Column(name = "http_status") Short status;
}
@Entity @DiscriminatorValue("asset") class Asset extends Node {
  @Column(name = "media_type", length = 100) String mediaType;
  @Lob @Basic(fetch = FetchType.LAZY) byte[] content;
  @Embedded Dimensions dimensions;
  @JdbcTypeCode(SqlTypes.JSON) Map<String, String> exif;
}
@Embeddable class Dimensions { @Column(name = "width") Integer width; @Column(name = "height") Integer height; }
@Entity class Site {
  @Id @GeneratedValue Integer id;
  @Column(nullable = false, unique = true) String host;
  @ElementCollection @Column(name = "language") @OrderColumn(name = "priority") List<Locale> languages;
  @OneToOne(fetch = FetchType.LAZY) @JoinColumn(name = "home_id", unique = true) Page home;
  @OneToMany(mappedBy = "site") Set<Menu> menus;
  Currency currency;
  @Column(name = "zone_offset") ZoneOffset offset;
}
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "menu_of_site", columnNames = {"site_id", "name"})) class Menu {
  @Id @GeneratedValue long id;
  @ManyToOne(optional = false) Site site;
  @Column(length = 40, nullable = false) String name;
  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true) @JoinColumn(name = "menu_id") @OrderColumn List<MenuEntry> entries;
}
@Entity class MenuEntry {
  @Id @GeneratedValue long id;
  String label;
  @ManyToOne Node target;
  @OneToMany(cascade = CascadeType.ALL) @JoinColumn(name = "parent_id") Set<MenuEntry> entries;
}
@Entity class Template {
  @Id @Column(length = 40) String name;
  @Column(columnDefinition = "text") String markup;
  @ManyToOne Template base;
  @ElementCollection @CollectionTable(name = "template_slots") Set<Slot> slots;
}
@Embeddable record Slot(@Column(nullable = false, length = 40) String slotName, @Enumerated(EnumType.STRING) BlockKind accepts) { }
enum BlockKind { TEXT, IMAGE, GALLERY, VIDEO, FORM }
@Entity @Inheritance(strategy = InheritanceType.JOINED) abstract class Block {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id;
  @ManyToOne(optional = false) Page page;
  @Column(name = "place", nullable = false) int place;
  @Column(length = 40) String slot;
}
@Entity class TextBlock extends Block { @Lob String html; boolean trusted; }
@Entity class ImageBlock extends Block { @ManyToOne(optional = false) Asset image; String caption; float ratio; }
@Entity class GalleryBlock extends Block {
  @ManyToMany @JoinTable(name = "gallery_images") @OrderColumn(name = "place") List<Asset> images;
}
@Entity class FormBlock extends Block {
  @OneToMany(mappedBy = "form", cascade = CascadeType.ALL) @MapKey(name = "name") Map<String, FormField> fields;
  @Column(nullable = false) String recipient;
}
@Entity class FormField {
  @Id @GeneratedValue long id;
  @ManyToOne(optional = false) FormBlock form;
  String name;
  @ElementCollection @OrderColumn List<String> choices;
  boolean mandatory;
}
@Entity class Submission {
  @Id @GeneratedValue UUID id;
  @ManyToOne @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) FormBlock form;
  @Column(nullable = false) ZonedDateTime received;
  @ElementCollection @CollectionTable(name = "submission_values") @MapKeyJoinColumn(name = "field_id") @Column(name = "text", length = 4000)
  Map<FormField, String> values;
}
@Entity class Author {
  @Id @GeneratedValue long id;
  @Column(nullable = false) String penName;
  @ElementCollection(targetClass = String.class) @MapKeyClass(String.class) Map<String, String> profiles;
  @Column(precision = 3) Integer rank;
  @Temporal(TemporalType.DATE) Date joined;
}
@Entity class Tag implements Comparable<Tag> {
  @Id @GeneratedValue int id;
  @Column(unique = true, length = 60, nullable = false) String word;
  @ManyToOne Tag broader;
  @Override public int compareTo(Tag other) { return word.compareTo(other.word); }
}
@Entity class Revision {
  @EmbeddedId RevisionKey key;
  @MapsId("nodeId") @ManyToOne Node node;
  @Column(nullable = false) Instant at;
  @ManyToOne Author editor;
  @Lob @Column(nullable = false) String content;
}
@Embeddable class RevisionKey implements java.io.Serializable {
  Long nodeId;
  int number;
  @Override public boolean equals(Object other) { return this == other; }
  @Override public int hashCode() { return number; }
}
