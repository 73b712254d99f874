/** A column that refers to a delimited table is delimited, and with it those that refer to it. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Table(name = "`Root t`")
class Document {
  @Id Long theId;
}

@Entity
class Letter extends Document {
  String text;
}

@Entity
@Table(name = "`Fax`")
class Fax extends Letter {
  @ElementCollection Set<String> numbers;
}

@Entity
class Copy extends Fax {
  String copy;
}

@Entity
@Table(name = "`Main t`")
@SecondaryTable(name = "further")
class Split {
  @Id Long splitId;

  @Column(table = "further")
  String text;

  @OneToOne
  @JoinTable(name = "split_copy")
  Copy copy;
}
