using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>Signatures as the compiler compares them: by name, arity and parameter types, whatever type parameters are called.</summary>
internal static class Signatures
{
    // The names of a tuple's items are no part of a signature.
    private static readonly SymbolDisplayFormat s_type = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.ExpandValueTuple);

    public static string Of(IMethodSymbol method) =>
        $"{method.Name}`{method.Arity}({string.Join(",", method.Parameters.Select(static parameter => TypeKey(parameter.Type)))})";

    public static string TypeKey(ITypeSymbol type) => string.Concat(type.ToDisplayParts(s_type).Select(static part => part.Symbol switch
    {
        ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } parameter => $"`{parameter.Ordinal}",
        IDynamicTypeSymbol => "object",
        _ => part.ToString(),
    }));
}
