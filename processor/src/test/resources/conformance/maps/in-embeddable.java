// A map inside an embeddable, with its table overridden by @CollectionTable there.
@Embeddable class Settings { @ElementCollection @CollectionTable(name = "setting") Map<String, String> entries; String name; }
@Entity class Application { @Id long id; Settings settings; }
