using AdobeSdk.Generators.Model;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>Turns the symbols of an annotated interface into values that can be compared and cached.</summary>
internal static class ModelBuilder
{
    public static ApiModel Build(AnnotatedInterface api, Compilation compilation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        INamedTypeSymbol symbol = api.Symbol;
        AttributeArguments arguments = api.Arguments;
        ExternAliases aliases = ExternAliases.In(compilation);
        return new ApiModel(
            ClaimOf(api),
            aliases.Directives,
            Names.OfNamespace(symbol.ContainingNamespace),
            aliases.Spell(symbol),
            symbol.GetDocumentationCommentId() ?? "",
            api.ClientName,
            Visibility.Of(api),
            Registration.MissingAssembly(api.Attribute.AttributeClass!) is null,
            ScopeList.Normalize(arguments.Scopes),
            arguments.BaseAddress,
            arguments.JsonContext is { } context && JsonContexts.Problem(context) is null ? aliases.Spell(context) : null,
            Documentation.OfInterface(api, compilation, cancellationToken),
            CarriedAttributes.Of(symbol, aliases),
            api.Methods.SelectMany(method => MethodModelBuilder.Build(method, api, compilation, cancellationToken)).ToEquatableArray());
    }

    public static Claim ClaimOf(AnnotatedInterface api)
    {
        string space = Names.OfNamespace(api.Symbol.ContainingNamespace);
        return new Claim(Names.OfMetadata(api.Symbol), space.Length == 0 ? api.ClientName : $"{space}.{api.ClientName}");
    }
}
