package org.lifelane.application.ogc.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.lifelane.application.ogc.cql2.Scalars.Scalar;
import org.lifelane.application.ogc.cql2.grammar.Cql2BaseVisitor;
import org.lifelane.application.ogc.cql2.grammar.Cql2Parser;
import org.lifelane.application.ogc.cql2.grammar.Cql2Parser.ConditionContext;
import org.lifelane.planning.inventory.LayerSchema.Type;

/** A parsed condition as SQL. */
final class ConditionTranslator extends Cql2BaseVisitor<Sql> {
    private final Queryables queryables;
    private final Scalars scalars;
    private final Places places;
    private final Times times;

    ConditionTranslator(Queryables queryables) {
        this.queryables = queryables;
        this.scalars = new Scalars(queryables);
        this.places = new Places(queryables);
        this.times = new Times(queryables);
    }

    @Override
    public Sql visitNot(Cql2Parser.NotContext not) {
        return Sql.compose("not (%s)", visit(not.condition()));
    }

    @Override
    public Sql visitAnd(Cql2Parser.AndContext and) {
        return Sql.join(both(and.condition()), " and ");
    }

    @Override
    public Sql visitOr(Cql2Parser.OrContext or) {
        return Sql.join(both(or.condition()), " or ");
    }

    private List<Sql> both(List<ConditionContext> conditions) {
        return conditions.stream().map(this::visit).toList();
    }

    @Override
    public Sql visitGroup(Cql2Parser.GroupContext group) {
        return visit(group.condition());
    }

    @Override
    public Sql visitComparison(Cql2Parser.ComparisonContext comparison) {
        List<Scalar> sides = scalars.alike(comparison.scalar());
        String comparator = comparison.comparator().getText();
        boolean ordered = !comparator.equals("=") && !comparator.equals("<>");
        if (ordered && sides.get(0).type() == Type.BOOLEAN) {
            throw Refused.of("filter.order", comparator);
        }
        // The comparators are those of SQL, and the grammar lets no others through.
        return Sql.compose(
                "%s " + comparator + " %s", sides.get(0).sql(), sides.get(1).sql());
    }

    @Override
    public Sql visitLike(Cql2Parser.LikeContext like) {
        Scalar value = scalars.of(like.scalar());
        if (value.type() != Type.TEXT) {
            throw Refused.of("filter.like", value.name());
        }
        return Sql.compose("%s" + not(like.NOT()) + " like %s escape '\\'", value.sql(), scalars.pattern(like.text()));
    }

    @Override
    public Sql visitBetween(Cql2Parser.BetweenContext between) {
        List<Scalar> parts = scalars.alike(between.scalar());
        return Sql.compose(
                "%s" + not(between.NOT()) + " between %s and %s",
                parts.get(0).sql(),
                parts.get(1).sql(),
                parts.get(2).sql());
    }

    @Override
    public Sql visitIn(Cql2Parser.InContext in) {
        List<Scalar> parts = scalars.alike(in.scalar());
        List<Sql> listed = new ArrayList<>();
        for (Scalar part : parts.subList(1, parts.size())) {
            listed.add(part.sql());
        }
        return Sql.compose("%s" + not(in.NOT()) + " in (%s)", parts.get(0).sql(), Sql.join(listed, ", "));
    }

    @Override
    public Sql visitIsNull(Cql2Parser.IsNullContext isNull) {
        String name = Scalars.name(isNull.operand().property());
        return Sql.compose("%s is" + not(isNull.NOT()) + " null", queryables.value(name));
    }

    @Override
    public Sql visitSpatial(Cql2Parser.SpatialContext spatial) {
        String function = spatial.SPATIAL().getText().toUpperCase(Locale.ROOT);
        return places.relation(function, spatial.place(0), spatial.place(1));
    }

    @Override
    public Sql visitTemporal(Cql2Parser.TemporalContext temporal) {
        String function = temporal.TEMPORAL().getText().toUpperCase(Locale.ROOT);
        return times.relation(function, temporal.time(0), temporal.time(1));
    }

    @Override
    public Sql visitAlways(Cql2Parser.AlwaysContext always) {
        return Sql.of(always.TRUE() != null ? "1 = 1" : "1 = 0");
    }

    private static String not(@Nullable TerminalNode not) {
        return not == null ? "" : " not";
    }
}
