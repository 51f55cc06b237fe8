using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>Whether code at namespace level, in another file, can name a type.</summary>
internal static class Reachability
{
    public static InterfaceFlaw Flaw(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.IsGenericType)
            {
                return InterfaceFlaw.Generic;
            }

            if (current.IsFileLocal)
            {
                return InterfaceFlaw.FileLocal;
            }

            if (current.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
            {
                return InterfaceFlaw.Unreachable;
            }
        }

        return InterfaceFlaw.None;
    }
}
