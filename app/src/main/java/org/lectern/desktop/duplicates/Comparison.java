package org.lectern.desktop.duplicates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.desktop.edit.EditField;
import org.lectern.duplicate.DuplicateGroup;
import org.lectern.duplicate.MergePlan;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/// A group of papers laid side by side, and what they would become.
///
/// @param papers in the order of their columns; the one that stays comes first
/// @param plan what is proposed
/// @param chosen the papers whose value the user took over, by field
public record Comparison(DuplicateGroup group, List<Paper> papers, MergePlan plan, Map<EditField, PaperId> chosen) {

    /// A field of all the papers.
    ///
    /// @param values by column; empty where a paper says nothing
    /// @param result what the merged paper would say
    /// @param from the column that the result is taken from; empty where several are united
    public record Line(EditField field, List<String> values, String result, Optional<Integer> from) {
        public Line {
            values = List.copyOf(values);
        }

        /// Whether all papers that say something say the same.
        public boolean isAgreed() {
            return values.stream().filter(value -> !value.isEmpty()).distinct().count() < 2;
        }
    }

    public Comparison {
        papers = List.copyOf(papers);
        chosen = Map.copyOf(chosen);
    }

    static Comparison of(DuplicateGroup group, List<Paper> papers, MergePlan plan) {
        var columns = new ArrayList<Paper>();
        papers.stream().filter(paper -> paper.id().equals(plan.survivor())).forEach(columns::add);
        papers.stream().filter(paper -> !paper.id().equals(plan.survivor())).forEach(columns::add);
        return new Comparison(group, columns, plan, Map.of());
    }

    /// The same with a field's value taken from a paper.
    Comparison taking(EditField field, PaperId from) {
        var taken = new EnumMap<EditField, PaperId>(EditField.class);
        taken.putAll(chosen);
        taken.put(field, from);
        return new Comparison(group, papers, plan, taken);
    }

    /// The plan with the user's choices in it.
    MergePlan decided() {
        return new MergePlan(plan.survivor(), plan.absorbed(), merged(), plan.conflicts());
    }

    private Citation merged() {
        var merged = plan.merged();
        for (var field : EditField.values()) {
            var from = chosen.get(field);
            if (from == null) continue;
            for (var paper : papers) {
                if (paper.id().equals(from)) merged = field.put(merged, field.text(paper.citation()));
            }
        }
        return merged;
    }

    /// The fields of which at least one paper says something.
    public List<Line> lines() {
        var merged = merged();
        var lines = new ArrayList<Line>();
        for (var field : EditField.values()) {
            var values =
                    papers.stream().map(paper -> field.text(paper.citation())).toList();
            if (values.stream().allMatch(String::isEmpty)) continue;
            var result = field.text(merged);
            int from = values.indexOf(result);
            lines.add(new Line(field, values, result, from < 0 ? Optional.empty() : Optional.of(from)));
        }
        return lines;
    }
}
