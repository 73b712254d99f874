// Elements that are LOBs can be no key.
@Entity
class Archive {
  @Id long id;
  @ElementCollection @Lob Set<String> texts;
  @ElementCollection @Lob @Column(nullable = false) Set<String> strict;
  @ElementCollection @Lob @OrderColumn List<String> pages;
}
