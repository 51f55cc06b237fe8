using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>Whether code at namespace level, in another file, can name a type.</summary>
internal static class Reachability
{
    public static InterfaceFlaw Flaw(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (OwnFlaw(current) is not InterfaceFlaw.None and var flaw)
            {
                return flaw;
            }
        }

        return InterfaceFlaw.None;
    }

    /// <summary>The type and those around it that another accessibility would make reachable; empty if that is not enough.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Closed(INamedTypeSymbol type)
    {
        var closed = new List<INamedTypeSymbol>();
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            switch (OwnFlaw(current))
            {
                case InterfaceFlaw.Generic:
                    return [];
                case InterfaceFlaw.FileLocal or InterfaceFlaw.Unreachable:
                    closed.Add(current);
                    break;
            }
        }

        return closed;
    }

    private static InterfaceFlaw OwnFlaw(INamedTypeSymbol type) => type switch
    {
        { IsGenericType: true } => InterfaceFlaw.Generic,
        { IsFileLocal: true } => InterfaceFlaw.FileLocal,
        { DeclaredAccessibility: Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal } => InterfaceFlaw.Unreachable,
        _ => InterfaceFlaw.None,
    };
}
