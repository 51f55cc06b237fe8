using AdobeSdk.Generators.Model;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Parsing;

/// <summary>Turns the symbols of an annotated interface into values that can be compared and cached.</summary>
internal static class ModelBuilder
{
    public static ApiModel Build(AnnotatedInterface api, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        INamedTypeSymbol symbol = api.Symbol;
        AttributeArguments arguments = api.Arguments;
        return new ApiModel(
            Names.OfMetadata(symbol),
            Names.OfNamespace(symbol.ContainingNamespace),
            Names.OfType(symbol),
            symbol.GetDocumentationCommentId() ?? "",
            api.ClientName,
            IsPublic(symbol) ? "public" : "internal",
            ScopeList.Normalize(arguments.Scopes),
            arguments.BaseAddress,
            arguments.JsonContext is { } context ? Names.OfType(context) : null,
            DocumentationText.Of(api.Attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken).Parent?.Parent),
            CarriedAttributes.Of(symbol),
            api.Methods.Select(method => MethodModelBuilder.Build(method, api, cancellationToken)).ToEquatableArray());
    }

    private static bool IsPublic(INamedTypeSymbol symbol)
    {
        for (INamedTypeSymbol? type = symbol; type is not null; type = type.ContainingType)
        {
            if (type.DeclaredAccessibility is not Accessibility.Public)
            {
                return false;
            }
        }

        return true;
    }
}
