using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers;

/// <summary>Which accessibility would let generated code name a type, without another word to change.</summary>
internal static class WiderAccess
{
    /// <summary><c>internal</c>, or <c>internal,public</c>; <see langword="null"/> if neither is enough.</summary>
    public static string? For(INamedTypeSymbol type)
    {
        IReadOnlyList<INamedTypeSymbol> closed = Reachability.Closed(type);
        if (closed.Count == 0 || closed.Any(HasNamesake) || !SignatureTypes.Of(type).All(part => IsOpen(part, closed)))
        {
            return null;
        }

        return closed.Count == 1 && SymbolEqualityComparer.Default.Equals(closed[0], type) && MayBePublic(type) ? "internal,public" : "internal";
    }

    // A file type may have the name of another; it would lose its own.
    private static bool HasNamesake(INamedTypeSymbol type) =>
        type.IsFileLocal && type.ContainingNamespace.GetTypeMembers(type.Name, type.Arity).Length > 1;

    private static bool IsOpen(INamedTypeSymbol part, IReadOnlyList<INamedTypeSymbol> opened) =>
        Reachability.Flaw(part) is InterfaceFlaw.None or InterfaceFlaw.Generic
        || Reachability.Closed(part) is { Count: > 0 } closed && closed.All(type => opened.Contains(type, SymbolEqualityComparer.Default));

    private static bool MayBePublic(INamedTypeSymbol type) =>
        (type.ContainingType is { } outer && !Visibility.IsPublic(outer)) || SignatureTypes.Of(type).All(Visibility.IsPublic);
}
