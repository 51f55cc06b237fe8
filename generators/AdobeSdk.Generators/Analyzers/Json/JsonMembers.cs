using AdobeSdk.Generators.Analyzers.Requests;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Json;

/// <summary>A type's members under the names that they have in JSON.</summary>
internal static class JsonMembers
{
    /// <summary>
    /// The members by name, in any case: camel case is a naming policy's work, and a type without one was meant to have it.
    /// <see langword="null"/> if a converter decides.
    /// </summary>
    public static Dictionary<string, ITypeSymbol>? Read(ITypeSymbol type, INamedTypeSymbol? context)
    {
        bool separatesWords = SeparatesWords(context);
        var members = new Dictionary<string, ITypeSymbol>(StringComparer.OrdinalIgnoreCase);
        for (ITypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (Attribute(current, "JsonConverterAttribute") is not null)
            {
                return null;
            }

            foreach (IPropertySymbol property in current.GetMembers().OfType<IPropertySymbol>().Where(IsWritten))
            {
                string name = RefitAttributes.FirstText(Attribute(property, "JsonPropertyNameAttribute")) ?? (separatesWords ? Separated(property.Name) : property.Name);
                if (!members.ContainsKey(name))
                {
                    members.Add(name, property.Type);
                }
            }
        }

        return members;
    }

    private static bool IsWritten(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public }
        && Attribute(property, "JsonIgnoreAttribute") is null
        && Attribute(property, "JsonExtensionDataAttribute") is null;

    // JsonKnownNamingPolicy: from 2 on snake_case and kebab-case.
    private static bool SeparatesWords(INamedTypeSymbol? context) =>
        context is not null
        && Attribute(context, "JsonSourceGenerationOptionsAttribute") is { } options
        && options.NamedArguments.Any(static argument => argument is { Key: "PropertyNamingPolicy", Value: { Kind: TypedConstantKind.Enum, Value: > 1 } });

    private static string Separated(string name) =>
        string.Concat(name.Select(static (c, index) => index > 0 && char.IsUpper(c) ? "_" + c : c.ToString()));

    private static AttributeData? Attribute(ISymbol symbol, string name) => symbol.GetAttributes()
        .FirstOrDefault(attribute => WellKnown.IsType(attribute.AttributeClass, name, 0, "System", "Text", "Json", "Serialization"));
}
