// Only entities have an attribute that can be the key.
@Entity class A { @Id long id; @ElementCollection @MapKey Map<String, String> p; }
