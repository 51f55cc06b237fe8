using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Requests;

/// <summary>The types that become one value in a query, and those that hold such values.</summary>
internal static class SimpleTypes
{
    /// <summary>How a type goes into a query.</summary>
    public static QueryFit FitOf(ITypeSymbol type)
    {
        if (IsSimple(type))
        {
            return QueryFit.Value;
        }

        if (Implemented(type, "IDictionary", 2) is { } dictionary)
        {
            ITypeSymbol value = dictionary.TypeArguments[1];
            return IsSimple(value) ? QueryFit.Value : HasNoShape(value) ? QueryFit.None : QueryFit.Flattened;
        }

        if (ItemOf(type) is { } item)
        {
            return IsSimple(item) ? QueryFit.Value : HasNoShape(item) ? QueryFit.None : QueryFit.List;
        }

        return HasNoShape(type) ? QueryFit.None : QueryFit.Flattened;
    }

    /// <summary>An object, an interface or a type parameter shows what it is only when there is a value.</summary>
    public static bool HasNoShape(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Object || type.TypeKind is TypeKind.Interface or TypeKind.TypeParameter or TypeKind.Dynamic;

    public static bool IsSimple(ITypeSymbol declared)
    {
        ITypeSymbol type = WellKnown.WithoutNullable(declared);
        return type.SpecialType is (>= SpecialType.System_Boolean and <= SpecialType.System_Double) or SpecialType.System_String or SpecialType.System_DateTime
            || type.TypeKind is TypeKind.Enum or TypeKind.Error
            || WellKnown.IsType(type, "Uri", 0, "System")
            || type.AllInterfaces.Any(static contract => WellKnown.IsType(contract, "IFormattable", 0, "System"))
            || WellKnown.Inherits(type, "CultureInfo", "System", "Globalization");
    }

    private static ITypeSymbol? ItemOf(ITypeSymbol type) => type is IArrayTypeSymbol { Rank: 1 } array
        ? array.ElementType
        : Implemented(type, "IEnumerable", 1)?.TypeArguments[0];

    private static INamedTypeSymbol? Implemented(ITypeSymbol type, string name, int arity) =>
        type.AllInterfaces.Concat(type is INamedTypeSymbol self ? [self] : Enumerable.Empty<INamedTypeSymbol>())
            .FirstOrDefault(contract => WellKnown.IsType(contract, name, arity, "System", "Collections", "Generic"));
}
