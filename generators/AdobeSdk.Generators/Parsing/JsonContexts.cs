using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>Whether a type can stand in generated code as a JSON context.</summary>
internal static class JsonContexts
{
    /// <summary>What is wrong with it; <see langword="null"/> if nothing is.</summary>
    public static string? Problem(INamedTypeSymbol type)
    {
        if (!WellKnown.Inherits(type.BaseType ?? type, "JsonSerializerContext", "System", "Text", "Json", "Serialization"))
        {
            return "it does not inherit from JsonSerializerContext";
        }

        return Reachability.Flaw(type) switch
        {
            InterfaceFlaw.Generic => "it is generic",
            InterfaceFlaw.FileLocal => "it is a 'file' class and the client stands in another file",
            InterfaceFlaw.Unreachable => "it is private or protected, and the client stands in the namespace",
            _ => type.IsAbstract ? "it is abstract" : null,
        };
    }
}
