using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>An annotated interface as the generator and the analyzers see it: what its client is called and has, or why there is none.</summary>
internal sealed class AnnotatedInterface
{
    private AnnotatedInterface(INamedTypeSymbol symbol, AttributeData attribute, RefitNames? names)
    {
        Symbol = symbol;
        Attribute = attribute;
        Arguments = AttributeArguments.Read(attribute);
        ClientName = ClientNames.For(symbol.Name, Arguments.ClientName);
        Declared = MethodCollector.Collect(symbol, names);
        Methods = Declared.RemoveAll(method => !CanCarry(method));
        Flaw = Reachability.Flaw(symbol) switch
        {
            not InterfaceFlaw.None and var flaw => flaw,
            _ when Declared.IsEmpty => InterfaceFlaw.NoMethods,
            _ when StaticMembers.LackBodies(symbol) => InterfaceFlaw.StaticAbstract,
            _ => InterfaceFlaw.None,
        };
    }

    public INamedTypeSymbol Symbol { get; }

    public AttributeData Attribute { get; }

    public AttributeArguments Arguments { get; }

    public string ClientName { get; }

    /// <summary>Every method that Refit implements, those of bases included.</summary>
    public ImmutableArray<ApiMethod> Declared { get; }

    /// <summary>The methods that the client has. What it lacks of <see cref="Declared"/> an analyzer reports.</summary>
    public ImmutableArray<ApiMethod> Methods { get; }

    public InterfaceFlaw Flaw { get; }

    /// <param name="symbol">The interface.</param>
    /// <param name="attribute">Its <c>[AdobeApi]</c>.</param>
    /// <param name="names">What saves binding Refit's attributes, for a generator that has no use for their arguments.</param>
    public static AnnotatedInterface Parse(INamedTypeSymbol symbol, AttributeData attribute, RefitNames? names = null) => new(symbol, attribute, names);

    private bool CanCarry(ApiMethod method) =>
        !ReservedNames.Contains(method.Symbol.Name, ClientName)
        && !method.Symbol.ReturnsByRef
        && !method.Symbol.ReturnsByRefReadonly
        && method.Symbol.Parameters.All(static parameter => parameter.RefKind is RefKind.None);
}
