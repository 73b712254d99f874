// A check of one's own beside the enum's.
enum Kind { A, B, C }
@Entity class T { @Id long id; @Column(check = @CheckConstraint(constraint = "kind <> 1")) Kind kind; @Enumerated(EnumType.STRING) @Column(check = @CheckConstraint(name = "named", constraint = "word <> 'B'")) Kind word; }
