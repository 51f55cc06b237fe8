using AdobeSdk.Generators.Model;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>A generic method's <c>where</c> clauses.</summary>
internal static class TypeConstraints
{
    public static EquatableArray<string> Of(IMethodSymbol method, ExternAliases aliases) => method.TypeParameters
        .Select(parameter => (parameter.Name, Constraints: string.Join(", ", Of(parameter, aliases))))
        .Where(static clause => clause.Constraints.Length > 0)
        .Select(static clause => $"where {Names.Escape(clause.Name)} : {clause.Constraints}")
        .ToEquatableArray();

    private static IEnumerable<string> Of(ITypeParameterSymbol parameter, ExternAliases aliases)
    {
        if (parameter.HasUnmanagedTypeConstraint)
        {
            yield return "unmanaged";
        }
        else if (parameter.HasValueTypeConstraint)
        {
            yield return "struct";
        }
        else if (parameter.HasReferenceTypeConstraint)
        {
            yield return parameter.ReferenceTypeConstraintNullableAnnotation is NullableAnnotation.Annotated ? "class?" : "class";
        }
        else if (parameter.HasNotNullConstraint)
        {
            yield return "notnull";
        }

        for (int i = 0; i < parameter.ConstraintTypes.Length; i++)
        {
            yield return aliases.Spell(parameter.ConstraintTypes[i].WithNullableAnnotation(parameter.ConstraintNullableAnnotations[i]));
        }

        if (parameter.HasConstructorConstraint)
        {
            yield return "new()";
        }
    }
}
