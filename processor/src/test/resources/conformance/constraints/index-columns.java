// Indexes over several columns, ascending and descending.
@Entity
@Table(indexes = {@Index(columnList = "a"), @Index(columnList = "a, b desc"), @Index(name = "i_c", columnList = "c ASC, a"), @Index(columnList = "B,C")})
class T { @Id long id; int a; int b; int c; }
