using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>An annotated interface as the generator and the analyzers see it: what its client is called and has, or why there is none.</summary>
internal sealed class AnnotatedInterface
{
    private AnnotatedInterface(INamedTypeSymbol symbol, AttributeData attribute)
    {
        Symbol = symbol;
        Attribute = attribute;
        Arguments = AttributeArguments.Read(attribute);
        ClientName = ClientNames.For(symbol.Name, Arguments.ClientName);
        Methods = MethodCollector.Collect(symbol);
        Flaw = FindFlaw();
    }

    public INamedTypeSymbol Symbol { get; }

    public AttributeData Attribute { get; }

    public AttributeArguments Arguments { get; }

    public string ClientName { get; }

    public ImmutableArray<ApiMethod> Methods { get; }

    public InterfaceFlaw Flaw { get; }

    public static AnnotatedInterface Parse(INamedTypeSymbol symbol, AttributeData attribute) => new(symbol, attribute);

    private InterfaceFlaw FindFlaw()
    {
        for (INamedTypeSymbol? type = Symbol; type is not null; type = type.ContainingType)
        {
            if (type.IsGenericType)
            {
                return InterfaceFlaw.Generic;
            }

            if (type.IsFileLocal)
            {
                return InterfaceFlaw.FileLocal;
            }

            if (type.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
            {
                return InterfaceFlaw.Unreachable;
            }
        }

        return Methods.IsEmpty ? InterfaceFlaw.NoMethods : InterfaceFlaw.None;
    }
}
