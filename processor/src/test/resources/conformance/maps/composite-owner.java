// The owner's key is composite.
@Embeddable record Key(String a, int b) {}
@Entity class Owner { @EmbeddedId Key id; @ElementCollection Map<String, String> values; @OneToMany Map<Integer, Owner> others; }
