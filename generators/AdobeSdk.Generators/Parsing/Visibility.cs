using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>
/// How far a client can be seen: as far as its interface, and no further than what its methods take and give. The compiler
/// reports a public interface over internal types where it stands, and has nothing to add in the client's file.
/// </summary>
internal static class Visibility
{
    public static string Of(AnnotatedInterface api) => IsPublic(api.Symbol) && api.Methods.All(IsPublic) ? "public" : "internal";

    /// <summary>Whether other assemblies can name a type, and all that it is made of.</summary>
    public static bool IsPublic(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsPublic(array.ElementType),
        INamedTypeSymbol named => named.DeclaredAccessibility is Accessibility.Public
            && (named.ContainingType is null || IsPublic(named.ContainingType))
            && named.TypeArguments.All(IsPublic),
        _ => true,
    };

    private static bool IsPublic(ApiMethod method) =>
        IsPublic(method.Symbol.ReturnType)
        && method.Symbol.Parameters.All(static parameter => IsPublic(parameter.Type))
        && method.Symbol.TypeParameters.All(static parameter => parameter.ConstraintTypes.All(IsPublic));
}
