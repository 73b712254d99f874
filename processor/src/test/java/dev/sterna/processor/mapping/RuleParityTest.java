package dev.sterna.processor.mapping;

import org.junit.jupiter.api.Test;

/**
 * What Hibernate ORM 7.4 creates on PostgreSQL, rule by rule of the specification of parity; each
 * method is named by the number of its rule.
 */
class RuleParityTest {

  @Test
  void rule01_nestedEntityHasItsBinaryName() {
    holds(
        """
        class P {
          @Entity static class Nested { @Id long id; @ManyToOne Other other; }
          @Entity static class Other { @Id long id; @ManyToOne Nested nested; }
        }
        @Entity(name = "Renamed") class Named { @Id long id; @ManyToOne P.Nested nested; }
        @Entity class Refers { @Id long id; @ManyToOne Named named; }
        """);
  }

  @Test
  void rule02_delimitedNamesKeepTheirCase() {
    holds(
        """
        @Entity @Table(name = "`Odd One`") class A {
          @Id @Column(name = "\\"Id\\"") long id;
          @Column(name = "with space") String spaced;
          @Column(name = "with-Dash") String dashed;
          @Column(name = "1st") String first;
          @Column(name = "do$lar") String dollar;
          String ümlaut;
          String CamelCase;
        }
        @Entity class B { @Id long id; @ManyToOne A par; @ManyToOne @JoinColumn(name = "Plain") A other; }
        """);
  }

  @Test
  void rule06_foreignKeysAndIndexesHaveHashedNames() {
    holds(
        """
        @Entity class A { @Id long id; @ManyToOne B mto; }
        @Entity @Table(name = "sec", indexes = {
            @Index(columnList = "x"), @Index(columnList = "y, X desc"),
            @Index(name = "Own_Name", columnList = "x,y")})
        class B { @Id long id; String x; String y; }
        """);
  }

  @Test
  void rule07_otherConstraintsHavePostgresNames() {
    holds(
        """
        @Entity @Table(name = "t",
            uniqueConstraints = {
              @UniqueConstraint(columnNames = {"b", "a"}),
              @UniqueConstraint(name = "Given", columnNames = {"a", "c"}),
              @UniqueConstraint(name = "lost", columnNames = "col"),
              @UniqueConstraint(name = "kept", columnNames = "c")},
            check = {@CheckConstraint(constraint = "a > 0 or b > 0"),
              @CheckConstraint(name = "tc", constraint = "a > b")})
        class T {
          @Id long id;
          @Column(unique = true) int col;
          @Column(check = @CheckConstraint(constraint = "a > 0")) int a;
          int b;
          int c;
        }
        """);
  }

  @Test
  void rule08_uniqueIndexIsAConstraintAndPlainOnesKeepDesc() {
    holds(
        """
        @Entity @Table(indexes = {
            @Index(columnList = "a", unique = true),
            @Index(name = "u", columnList = "b, c", unique = true),
            @Index(name = "d", columnList = "b desc, c ASC"),
            @Index(name = "w", columnList = "c", options = "where c is not null"),
            @Index(columnList = "a, c"), @Index(columnList = "c desc, a"),
            @Index(columnList = "b, a", unique = true), @Index(columnList = "d", unique = true),
            @Index(name = "named", columnList = "d", unique = true)},
            uniqueConstraints = @UniqueConstraint(columnNames = {"a", "b"}))
        class T { @Id long id; int a; int b; Integer c; Integer d; }
        """);
  }

  @Test
  void rule09_foreignKeyMayReferToOtherColumns() {
    holds(
        """
        @Entity class P {
          @Id long id;
          @Column(name = "CODE", length = 7) String code;
          @Column(unique = true) String plain;
          int x;
          int y;
        }
        @Entity class C {
          @Id long id;
          @ManyToOne @JoinColumn(referencedColumnName = "code") P byCode;
          @ManyToOne @JoinColumn(name = "pl", referencedColumnName = "plain") P byPlain;
          @ManyToOne @JoinColumn(name = "key", referencedColumnName = "ID") P byId;
          @OneToOne @JoinColumns({
              @JoinColumn(name = "py", referencedColumnName = "y"),
              @JoinColumn(name = "px", referencedColumnName = "x")}) P byBoth;
        }
        """);
  }

  @Test
  void rule10_columnsAreSortedBySizeThenName() {
    holds(
        """
        @Entity class T {
          String text;
          @Column(length = 20) String shortText;
          @Column(length = 3000) String longText;
          double d;
          float f;
          byte[] bytes;
          @Column(length = 9) byte[] fewBytes;
          BigDecimal decimal;
          UUID uuid;
          boolean truth;
          short s;
          Instant instant;
          LocalTime time;
          char c;
          Duration duration;
          @Id long id;
          java.net.InetAddress address;
          @Lob String lob;
          int[] numbers;
        }
        """);
  }

  @Test
  void rule11_compositeKeysAreSortedAndForeignKeysFollow() {
    holds(
        """
        @Entity class P { @Id String z; @Id int b; @Id int a; }
        @Entity class C {
          @Id long id;
          @ManyToOne @JoinColumns({
              @JoinColumn(name = "pz", referencedColumnName = "z"),
              @JoinColumn(name = "pa", referencedColumnName = "a"),
              @JoinColumn(name = "pb", referencedColumnName = "b")}) P p;
          @OneToOne P one;
        }
        """);
  }

  @Test
  void rule11_uniqueOverTheKeySetsItsOrderAndName() {
    holds(
        """
        @Entity @Table(uniqueConstraints = @UniqueConstraint(name = "k", columnNames = {"b", "a"}))
        class P { @Id int a; @Id int b; }
        @Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uid", columnNames = "id"))
        class Q { @Id int id; }
        """);
  }

  @Test
  void rule13_integersAndTruth() {
    holds(
        """
        @Entity class T {
          @Id byte id; Byte b; short s; Short ss; int i; Integer ii; long l; Long ll;
          boolean t; Boolean tt; char c; Character cc; @Column(length = 3) char ccc;
        }
        """);
  }

  @Test
  void rule14_floatIsRealAndDecimalsHaveDigits() {
    holds(
        """
        @Entity class T {
          @Id long id; float f; Float ff; double d; Double dd;
          BigDecimal n; BigInteger i;
          @Column(scale = 4) BigDecimal scaleOnly;
          @Column(precision = 10) BigDecimal precisionOnly;
          @Column(precision = 10, scale = 4) BigDecimal digits;
          @Column(precision = 10, scale = 3) BigInteger integer;
          @Column(precision = 12) double bits;
          @Column(precision = 7) double few;
          @Column(precision = 8) float more;
          @Column(precision = 5) Duration duration;
        }
        """);
  }

  @Test
  void rule15_stringsBytesAndLobs() {
    holds(
        """
        @Entity class T {
          @Id long id; String s; char[] chars; byte[] bytes; Byte[] boxes; Character[] letters;
          @Column(length = 10485760) String longest;
          @Column(length = 10485761) String longer;
          @Column(length = 0) String none;
          @Lob String lob; @Lob char[] charLob; @Lob byte[] byteLob; @Lob Byte[] boxLob;
          @Lob ArrayList<String> listLob; @Lob Integer number; @Lob UUID uuid; @Lob DayOfWeek day;
          java.sql.Blob blob; java.sql.Clob clob; java.sql.NClob nclob;
          java.io.Serializable anything; Period period; YearMonth month; GregorianCalendar calendar;
          HashMap<String, String> map; ArrayList<Integer> list;
        }
        """);
  }

  @Test
  void rule16_arraysAndCollectionsOfBasicsAreNativeArrays() {
    holds(
        """
        @Entity class T {
          enum E {A, B}
          @Id long id;
          @Column(length = 20) String[] strings;
          @Column(precision = 5, scale = 1) BigDecimal[] decimals;
          UUID[] uuids; int[] ints; Long[] longs; E[] enums;
          byte[][] bytes; List<? extends Integer> wild; boolean[] truths;
          @Temporal(TemporalType.DATE) List<Date> dates;
          List<UUID> list; Set<Integer> set; Collection<LocalDate> collection; List<E> enumList;
          @Enumerated(EnumType.STRING) E[] names; @Enumerated(EnumType.STRING) List<E> nameList;
          SortedSet<String> sorted;
        }
        """);
  }

  @Test
  void rule17_datesAndTimes() {
    holds(
        """
        @Entity class T {
          @Id long id; LocalDate d; java.sql.Date sd; @Temporal(TemporalType.DATE) Date td;
          LocalTime t; OffsetTime ot; java.sql.Time st; @Temporal(TemporalType.TIME) Calendar tt;
          LocalDateTime dt; Date ud; Calendar c; java.sql.Timestamp ts;
          @Temporal(TemporalType.TIMESTAMP) Date tts;
          Instant i; OffsetDateTime odt; ZonedDateTime zdt; Duration du; Year y;
          @Column(secondPrecision = 3) Instant milli; @Column(secondPrecision = 2) LocalTime centi;
          @Column(secondPrecision = 9) LocalDateTime nano; @Column(secondPrecision = 0) Date none;
          @Column(precision = 3) Instant ignored; @Column(secondPrecision = 3) LocalDate day;
        }
        """);
  }

  @Test
  void rule18_otherBasicTypes() {
    holds(
        """
        @Entity class T {
          @Id UUID id; java.net.InetAddress ip; Currency c; ZoneOffset zo; Locale l; TimeZone tz;
          ZoneId z; Class<?> type; java.net.URL url;
          @JdbcTypeCode(SqlTypes.JSON) String json;
          @JdbcTypeCode(SqlTypes.JSON) Map<String, String> object;
          @Column(length = 9) Currency longer; @Column(length = 9) ZoneOffset shift;
        }
        """);
  }

  @Test
  void rule19_nullability() {
    holds(
        """
        @Entity class T {
          @Id @Column(nullable = true) long id;
          int primitive; @Column int marked; @Column(name = "named") boolean named;
          @Basic int basic; @Basic(optional = false) @Column int mandatory;
          @Basic(optional = false) String text; @Column(nullable = false) Long required;
          Integer boxed; @Basic(optional = true) int odd;
          @Version @Column(nullable = true) Integer version;
          @ManyToOne(optional = false) T one; @ManyToOne @JoinColumn(nullable = false) T two;
          @OneToOne(optional = false) @JoinColumn(nullable = true) T three; @OneToOne T four;
        }
        """);
  }

  @Test
  void rule20_enumsHaveChecks() {
    holds(
        """
        @Entity class T {
          enum E {LOW { }, High, MID_DLE}
          enum One {ONLY}
          @Id E id;
          E plain; @Enumerated E ordinal; @Enumerated(EnumType.STRING) E name;
          @Enumerated(EnumType.STRING) @Column(length = 1) One letter;
          @Enumerated(EnumType.STRING) @Column(columnDefinition = "text") E defined;
          @Column(check = {@CheckConstraint(constraint = "ec > 0"),
              @CheckConstraint(constraint = "ec < 9"),
              @CheckConstraint(name = "named", constraint = "ec <> 5")}) E ec;
          DayOfWeek day; @Enumerated(EnumType.STRING) Month month;
          @ManyToOne T parent;
        }
        """);
  }

  @Test
  void rule26_oneToOneIsUniqueUnlessItIsTheId() {
    holds(
        """
        @Entity class T { @Id long id; @OneToOne U a; @OneToOne(optional = false) U b;
          @OneToOne @JoinColumn(unique = false) U c; @OneToOne(mappedBy = "t") U inverse; }
        @Entity class U { @Id long id; @OneToOne T t; }
        @Entity class V { @Id @OneToOne U u; }
        @Entity class W { @Id @ManyToOne V v; @ManyToOne(optional = false) W w; }
        """);
  }

  @Test
  void rule28_generatedIds() {
    holds(
        """
        @Entity class Auto { @Id @GeneratedValue long id; }
        @Entity @Table(name = "tab", schema = "oth") class Elsewhere { @Id @GeneratedValue Integer id; }
        @Entity @Table(name = "`Odd P`") class Odd { @Id @GeneratedValue BigInteger id; }
        @Entity @Table(name = "`Upper`") class Upper { @Id @GeneratedValue long id; }
        @Entity class Random { @Id @GeneratedValue UUID id; }
        @Entity class Text { @Id @GeneratedValue(strategy = GenerationType.UUID) String id; }
        @Entity class Numbered {
          @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
          @Column(check = @CheckConstraint(constraint = "id > 0")) int id;
        }
        @Entity class Seq { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) short id; }
        @Entity class Unknown { @Id @GeneratedValue(generator = "nobody") long id; }
        @Entity class Named {
          @Id @GeneratedValue(generator = "gen")
          @SequenceGenerator(name = "gen", initialValue = 5, allocationSize = 20) long id;
        }
        @Entity @SequenceGenerator(name = "onClass", sequenceName = "s_seq", schema = "oth",
            options = "cache 5 maxvalue 10000")
        class OnClass { @Id @GeneratedValue(generator = "onClass") long id; }
        @Entity class Unnamed {
          @Id @GeneratedValue @SequenceGenerator(initialValue = 3) long id;
        }
        @Entity class NamedBeside {
          @Id @GeneratedValue(strategy = GenerationType.SEQUENCE)
          @SequenceGenerator(name = "beside", allocationSize = 7) long id;
        }
        @Entity @SequenceGenerator(allocationSize = 8) class UnnamedOnClass {
          @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id;
        }
        @Entity @SequenceGenerator(name = "classBeside", allocationSize = 9) class NamedOnClass {
          @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id;
        }
        @Entity @SequenceGenerator(name = "unused") class Unused { @Id long id; }
        @MappedSuperclass abstract class Base {
          @Id @GeneratedValue(generator = "shared")
          @SequenceGenerator(name = "shared", allocationSize = 2) long id;
        }
        @Entity class One extends Base { }
        @Entity class Two extends Base { }
        """);
  }

  @Test
  void rule28_generatorsAreFoundNearTheId() {
    holds(
        """
        @Entity @SequenceGenerator(name = "there", sequenceName = "s_seq", initialValue = 4)
        class A { @Id @GeneratedValue(generator = "there") long id; }
        @Entity class B { @Id @GeneratedValue(generator = "there") long id; }
        @Entity @SequenceGenerator(name = "F2", allocationSize = 15)
        class C { @Id @GeneratedValue @SequenceGenerator(allocationSize = 16) long id; }
        @Entity @SequenceGenerator(allocationSize = 17)
        class D { @Id @GeneratedValue(generator = "named") long id; }
        @Entity class E {
          @Id @GeneratedValue(generator = "named3")
          @SequenceGenerator(name = "other", sequenceName = "os", allocationSize = 18) long id;
        }
        @Entity @SequenceGenerators({@SequenceGenerator(name = "k1", allocationSize = 2),
            @SequenceGenerator(name = "k2", allocationSize = 3)})
        class F { @Id @GeneratedValue(generator = "k2") long id; }
        @MappedSuperclass @SequenceGenerator(allocationSize = 4)
        class N { @Id @GeneratedValue long id; }
        @Entity class G extends N { }
        @Entity @SequenceGenerator(allocationSize = 5) class H extends N { }
        @MappedSuperclass class O { @Id @GeneratedValue(generator = "og") long id; }
        @Entity @SequenceGenerator(name = "og", allocationSize = 6) class I extends O { }
        @Entity @SequenceGenerator(name = "og", sequenceName = "og2", allocationSize = 7)
        class J extends O { }
        @MappedSuperclass @SequenceGenerator(name = "far", allocationSize = 3) class P { }
        @Entity class K extends P { @Id @GeneratedValue(generator = "far") long id; }
        @Entity class L { @Id @GeneratedValue Date id; }
        @Entity class M { @Id @GeneratedValue(generator = "x") String id; }
        """);
  }

  @Test
  void sharedColumnIsDescribedByTheBasicAttributeOrTheFirstByName() {
    holds(
        """
        @Entity class P { @Id long id; }
        @Entity class A {
          @Id long id;
          @ManyToOne(optional = false) @JoinColumn(name = "p_id", nullable = false) P p;
          @Column(name = "p_id", insertable = false, updatable = false) Long pId;
        }
        @Entity class B {
          @Id long id; Integer pId;
          @OneToOne @JoinColumn(name = "pId", insertable = false, updatable = false) P p;
        }
        @Entity class C {
          @Id long id; @Column(name = "x", nullable = false, length = 4) String z;
          @Column(name = "x", insertable = false, updatable = false, length = 3) String a;
        }
        @Entity class D {
          @Id long id; @ManyToOne @JoinColumn(name = "pId", comment = "b") P b;
          @ManyToOne(optional = false)
          @JoinColumn(name = "pId", insertable = false, updatable = false, comment = "a") P a;
        }
        @Entity class E {
          @Id long id; @ManyToOne @JoinColumn(name = "id", insertable = false, updatable = false) P p;
        }
        """);
  }

  @Test
  void foreignKeysAreNamedLeftOutAndDefined() {
    holds(
        """
        @Entity class P { @Id long id; String a; String b; String c; }
        @Entity class A {
          @Id long id;
          @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "f1",
              foreignKeyDefinition = "foreign key (p_id) references P (id) on delete cascade")) P p;
          @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "`Odd Fk`",
              options = "on delete set null deferrable initially deferred")) P q;
          @ManyToOne @JoinColumn(foreignKey = @ForeignKey(
              foreignKeyDefinition = "FOREIGN KEY (r_id) REFERENCES P on update cascade")) P r;
          @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) P s;
          @ManyToOne @JoinColumn(name = "pa", referencedColumnName = "a",
              foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) P t;
          @ManyToOne @JoinColumns(value = {@JoinColumn(name = "u1", referencedColumnName = "b"),
              @JoinColumn(name = "u2", referencedColumnName = "c")},
              foreignKey = @ForeignKey(name = "f_u")) P u;
          @ManyToOne @JoinColumns(@JoinColumn(name = "v",
              foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))) P v;
        }
        """);
  }

  @Test
  void propertiesAreNamedAsJavaBeansAre() {
    holds(
        """
        @Entity class A {
          @Id long getId() { return 1; } void setId(long x) { }
          String getURL() { return null; } void setURL(String s) { }
          String getaName() { return null; } void setaName(String s) { }
          boolean isOpen() { return true; } void setOpen(boolean b) { }
          Boolean isShut() { return true; } void setShut(Boolean b) { }
          @Transient String getGone() { return null; }
          static String getStatic() { return null; } void getNothing() { }
          String getWith(int x) { return null; } String isText() { return null; }
          @Access(AccessType.FIELD) String field;
          @Column(name = "ignored") String x1;
          String getX1() { return null; } void setX1(String s) { }
        }
        """);
  }

  @Test
  void accessIsInheritedUnlessStated() {
    holds(
        """
        @MappedSuperclass abstract class M<T> {
          T held;
          @Id long getId() { return 1; } void setId(long i) { }
          T getT() { return held; } void setT(T t) { }
        }
        @Entity class A extends M<Integer> {
          String field; String getName() { return null; } void setName(String s) { }
        }
        @Entity @Access(AccessType.FIELD) class B extends M<Instant> {
          String field; transient String gone; static String never; final String fixed = "";
          @Transient String none;
          String getName() { return null; }
          @Access(AccessType.PROPERTY) int getMore() { return 1; } void setMore(int i) { }
        }
        class X { String x; }
        @MappedSuperclass class Y extends X { @Id long id; @Column(length = 3) String y; }
        class Z extends Y { String z; }
        @Entity class C extends Z { @Column(length = 4) String y; transient int t; }
        """);
  }

  @Test
  void columnDefinitionsAndOptionsAreTakenApart() {
    holds(
        """
        @Entity class P {
          @Id @Column(columnDefinition = "bigint default 4") long id;
          @Column(columnDefinition = "varchar(5) default 'x, not null' collate \\"C\\"", unique = true,
              nullable = false, check = @CheckConstraint(constraint = "a <> 'y'"),
              comment = "it is") String a;
          @Column(columnDefinition = "numeric(9,3) default (1 + 2) check (b > 0)") BigDecimal b;
          @Column(columnDefinition = "integer generated always as (id * 2) stored") Integer c;
          @Column(columnDefinition = "timestamp with time zone default now()") Instant d;
          @Column(columnDefinition = "character varying(7) [] default '{}'") String[] e;
          @Column(columnDefinition = "serial") int f;
          @Column(options = "default 0") long g;
          @Column(options = "not null") String needed;
          @Column(columnDefinition = "bpchar") String padded;
          @Column(columnDefinition = "int array[4]") int[] numbers;
          @Column(options = "collate \\"C\\" check (h <> '')") String h;
          @Version @Column(columnDefinition = "integer default 0") int version;
        }
        @Entity class C {
          @Id long id; @ManyToOne P p;
          @ManyToOne @JoinColumn(name = "q", columnDefinition = "bigint", unique = true,
              comment = "its q", check = @CheckConstraint(constraint = "q > 0")) P q;
          @ManyToOne @JoinColumn(name = "r", referencedColumnName = "a", options = "check (r <> 'z')") P r;
        }
        """);
  }

  @Test
  void rule30_explicitSchemaIsCreated() {
    holds(
        """
        @Entity @Table(schema = "oth") class A { @Id long id; @ManyToOne B b; }
        @Entity @Table(schema = "`Odd Schema`", comment = "it is") class B { @Id long id; }
        @Entity @Table(schema = "OTH") class C { @Id long id; @ManyToOne B b; @ManyToOne A a; }
        """);
  }

  @Test
  void rule09_columnsOfAReferenceAreMadeLikeThoseOfTheTargetByAttribute() {
    holds(
        """
        @Entity class P {
          @Id long id; int zc; int bb; int aa;
          @Column(length = 1) String sz; @Column(length = 2) String sb; @Column(length = 3) String sa;
          String plain; @Column(name = "n1") int y; @Column(name = "n2") int x; @Column(name = "n3") int w;
        }
        @Entity class C {
          @Id long id;
          @ManyToOne @JoinColumns({@JoinColumn(referencedColumnName = "bb"),
              @JoinColumn(referencedColumnName = "zc"),
              @JoinColumn(referencedColumnName = "aa")}) P implied;
          @ManyToOne @JoinColumns({@JoinColumn(name = "f_b", referencedColumnName = "sb"),
              @JoinColumn(name = "f_z", referencedColumnName = "sz"),
              @JoinColumn(name = "f_a", referencedColumnName = "sa")}) P named;
          @ManyToOne @JoinColumns({@JoinColumn(referencedColumnName = "n2"),
              @JoinColumn(referencedColumnName = "n1"),
              @JoinColumn(referencedColumnName = "n3")}) P renamed;
          @ManyToOne @JoinColumns({@JoinColumn(name = "i_z", referencedColumnName = "zc"),
              @JoinColumn(name = "s_a", referencedColumnName = "plain")}) P mixed;
        }
        """);
  }

  @Test
  void rule09_declaredUniqueGivesAReferenceItsOrder() {
    holds(
        """
        @Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"b", "a"}))
        class P { @Id long id; int a; int b; }
        @Entity class C {
          @Id long id;
          @ManyToOne @JoinColumns({@JoinColumn(name = "pa", referencedColumnName = "a"),
              @JoinColumn(name = "pb", referencedColumnName = "b")}) P p;
        }
        """);
  }

  @Test
  void rule11_joinColumnsWithoutReferenceGoByTheNamesOfTheIds() {
    holds(
        """
        @Entity class P { @Id int b; @Id String a; @Id @Column(length = 7) String c; }
        @Entity class C {
          @Id long id;
          @ManyToOne @JoinColumns({@JoinColumn(name = "x"), @JoinColumn(name = "y"),
              @JoinColumn(name = "z")}) P p;
          @ManyToOne @JoinColumns({@JoinColumn(referencedColumnName = "c"),
              @JoinColumn(referencedColumnName = "b"),
              @JoinColumn(referencedColumnName = "a")}) P q;
        }
        """);
  }

  @Test
  void rule17_namedJoinColumnHasTheUsualSeconds() {
    holds(
        """
        @Entity class P {
          @Id @Column(secondPrecision = 3) Instant id;
          @Column(secondPrecision = 2, unique = true) LocalTime t;
          @Column(columnDefinition = "timestamp(1)") LocalDateTime d;
        }
        @Entity class C {
          @Id long id; @ManyToOne P implied; @ManyToOne @JoinColumn P unnamed;
          @ManyToOne @JoinColumn(name = "named") P named;
          @ManyToOne @JoinColumn(name = "t", referencedColumnName = "t") P t;
          @ManyToOne @JoinColumn(referencedColumnName = "t") P u;
          @ManyToOne @JoinColumn(name = "d", referencedColumnName = "d") P d;
        }
        """);
  }

  @Test
  void rule20_checksOfADefinitionAreNotJoined() {
    holds(
        """
        @Entity class A {
          @Id long id;
          @Column(columnDefinition = "int check (n > 0) check (n < 9)",
              check = @CheckConstraint(constraint = "n <> 5")) int n;
          @Enumerated(EnumType.STRING)
          @Column(columnDefinition = "varchar(20) check (day <> '')") DayOfWeek day;
        }
        """);
  }

  @Test
  void rule28_sequencesMayBeginOnTheOtherSideOfNought() {
    holds(
        """
        @Entity class A { @Id @GeneratedValue @SequenceGenerator(initialValue = 0) long id; }
        @Entity class B { @Id @GeneratedValue @SequenceGenerator(initialValue = -7) long id; }
        @Entity class C {
          @Id @GeneratedValue @SequenceGenerator(initialValue = 9, allocationSize = -2) long id;
        }
        @Entity class D {
          @Id @GeneratedValue @SequenceGenerator(initialValue = -9, allocationSize = -2) long id;
        }
        """);
  }

  private static void holds(String classes) {
    Parity.holds(ModelSource.of(classes));
  }
}
