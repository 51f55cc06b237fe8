using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>What an <c>[AdobeApi]</c> says. Half-typed code is read as far as it goes.</summary>
internal sealed class AttributeArguments
{
    public const string AttributeName = "AdobeSdk.AdobeApiAttribute";

    private AttributeArguments(AttributeData attribute)
    {
        Scopes = attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string scopes } ? scopes : null;
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            switch (argument.Key)
            {
                case "ClientName":
                    ClientName = argument.Value.Value as string;
                    break;
                case "BaseAddress":
                    BaseAddress = argument.Value.Value as string;
                    break;
                case "JsonContext":
                    JsonContext = argument.Value.Value as INamedTypeSymbol;
                    break;
            }
        }
    }

    public string? Scopes { get; }

    public string? ClientName { get; }

    public string? BaseAddress { get; }

    public INamedTypeSymbol? JsonContext { get; }

    /// <summary>Whether it is an <c>[AdobeApi]</c>.</summary>
    public static bool IsApi(AttributeData attribute) => WellKnown.IsType(attribute.AttributeClass, "AdobeApiAttribute", 0, "AdobeSdk");

    public static AttributeArguments Read(AttributeData attribute) => new(attribute);
}
