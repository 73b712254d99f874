// The owner's composite key in a collection table.
@Embeddable record Key(String area, int number) {}
@Entity class Owner { @EmbeddedId Key key; @ElementCollection Set<String> names; @ElementCollection @OrderColumn List<Integer> numbers; }
