using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Requests;

/// <summary>What makes one value of a parameter that is none, where that is likely meant.</summary>
internal static class QueryRepairs
{
    /// <summary>For a part of the query.</summary>
    /// <param name="type">The parameter's type.</param>
    /// <param name="fit">How it goes into a query as it is.</param>
    public static RequestRepair Of(ITypeSymbol type, QueryFit fit) => fit switch
    {
        QueryFit.Flattened when SaysItself(type) => RequestRepair.TreatAsString,
        QueryFit.Flattened when WrapsString(type) => RequestRepair.MakeString,
        QueryFit.None => ToString(type),
        _ => RequestRepair.None,
    };

    /// <summary>For a place that takes a string: an <c>object</c> there has been one all the time.</summary>
    public static RequestRepair ToString(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Object || type.TypeKind is TypeKind.Dynamic ? RequestRepair.MakeString : RequestRepair.None;

    // The ToString() of a record that its author did not write shows its members: nothing to send.
    private static bool SaysItself(ITypeSymbol declared)
    {
        for (ITypeSymbol? type = WellKnown.WithoutNullable(declared); type is { SpecialType: not SpecialType.System_Object and not SpecialType.System_ValueType }; type = type.BaseType)
        {
            if (type.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(static method => method.Parameters.IsEmpty) is { } method)
            {
                return !method.IsImplicitlyDeclared;
            }
        }

        return false;
    }

    // readonly record struct Sort(string Value).
    private static bool WrapsString(ITypeSymbol declared) =>
        WellKnown.WithoutNullable(declared).GetMembers().OfType<IPropertySymbol>()
            .Where(static property => property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public })
            .Take(2).Select(static property => property.Type.SpecialType).SequenceEqual([SpecialType.System_String]);
}
