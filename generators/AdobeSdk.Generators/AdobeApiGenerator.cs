using AdobeSdk.Generators.Emission;
using AdobeSdk.Generators.Model;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdobeSdk.Generators;

/// <summary>Emits a client for every interface marked with <c>[AdobeApi]</c>: attribute, model, text. It reports nothing; the analyzers do.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class AdobeApiGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ApiModel> apis = context.SyntaxProvider
            .ForAttributeWithMetadataName(AttributeArguments.AttributeName, static (node, _) => node is InterfaceDeclarationSyntax, Parse)
            .Where(static api => api is not null)
            .Select(static (api, _) => api!)
            .WithTrackingName(StepNames.Apis);

        IncrementalValueProvider<Clashes> clashes = apis
            .Select(static (api, _) => api.Claim)
            .WithTrackingName(StepNames.Claims)
            .Collect()
            .Select(static (claims, _) => Clashes.Find(claims))
            .WithTrackingName(StepNames.Clashes);

        context.RegisterSourceOutput(apis.Combine(clashes).WithTrackingName(StepNames.Clients), static (output, client) => Emit(output, client.Left, client.Right));
    }

    private static ApiModel? Parse(GeneratorAttributeSyntaxContext found, CancellationToken cancellationToken)
    {
        // Half-typed code may carry the attribute twice, on two parts of one interface: the first counts.
        AttributeData attribute = found.Attributes[0];
        var symbol = (INamedTypeSymbol)found.TargetSymbol;
        if (!attribute.Equals(symbol.GetAttributes().First(other => SymbolEqualityComparer.Default.Equals(other.AttributeClass, attribute.AttributeClass))))
        {
            return null;
        }

        Compilation compilation = found.SemanticModel.Compilation;
        AssemblyAttributes.BindWhereFilesAreMany(compilation);
        var api = AnnotatedInterface.Parse(symbol, attribute, RefitNames.In(compilation));
        bool hasClient = api.Flaw is InterfaceFlaw.None && TakenNames.Find(symbol, api.ClientName, cancellationToken) is null;
        return hasClient ? ModelBuilder.Build(api, compilation, cancellationToken) : null;
    }

    private static void Emit(SourceProductionContext output, ApiModel api, Clashes clashes)
    {
        if (!clashes.Losers.Contains(api.Claim.MetadataName))
        {
            output.AddSource(HintNames.Of(api, clashes), ClientEmitter.Emit(api, output.CancellationToken));
        }
    }
}
