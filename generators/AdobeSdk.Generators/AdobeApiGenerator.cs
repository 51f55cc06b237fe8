using AdobeSdk.Generators.Emission;
using AdobeSdk.Generators.Model;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators;

/// <summary>Emits a client for every interface marked with <c>[AdobeApi]</c>: attribute, model, text.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class AdobeApiGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ApiModel> apis = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                AttributeArguments.AttributeName,
                static (node, _) => node is InterfaceDeclarationSyntax,
                static (found, cancellationToken) => Parse(found, cancellationToken))
            .WithTrackingName(StepNames.Parse)
            .Where(static api => api is not null)
            .Select(static (api, _) => api!)
            .WithTrackingName(StepNames.Models);

        context.RegisterSourceOutput(apis, static (output, api) => output.AddSource($"{api.MetadataName}.g.cs", ClientEmitter.Emit(api)));
    }

    private static ApiModel? Parse(GeneratorAttributeSyntaxContext found, CancellationToken cancellationToken)
    {
        var api = AnnotatedInterface.Parse((INamedTypeSymbol)found.TargetSymbol, found.Attributes[0]);
        return api.Flaw is InterfaceFlaw.None ? ModelBuilder.Build(api, cancellationToken) : null;
    }
}
