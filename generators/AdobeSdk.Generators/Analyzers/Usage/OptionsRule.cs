using System.Collections.Immutable;
using AdobeSdk.Generators.Analyzers.Retired;
using AdobeSdk.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AdobeSdk.Generators.Analyzers.Usage;

/// <summary>What is written into <c>AdobeOptions</c> in source: a secret, or a retired credential.</summary>
internal sealed class OptionsRule : UsageRule
{
    /// <summary>The diagnostic's property that holds the configuration key to read the secret from.</summary>
    public const string Setting = nameof(Setting);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rules.SecretInSource, Rules.RetiredApi);

    public override void Register(CompilationStartAnalysisContext start)
    {
        INamedTypeSymbol? options = start.Compilation.GetTypeByMetadataName("AdobeSdk.AdobeOptions");
        INamedTypeSymbol? jwt = start.Compilation.GetTypeByMetadataName("AdobeSdk.AdobeJwtOptions");
        start.RegisterOperationAction(
            operation =>
            {
                var assignment = (IAssignmentOperation)operation.Operation;
                ISymbol? property = (assignment.Target as IPropertyReferenceOperation)?.Property;
                if (property is not null && SymbolEqualityComparer.Default.Equals(property.ContainingType, options))
                {
                    CheckOption(operation, property.Name, assignment.Value);
                }
                else if (property?.Name is "PrivateKey" or "PrivateKeyFile" && SymbolEqualityComparer.Default.Equals(property.ContainingType, jwt))
                {
                    CheckKey(operation, property.Name, assignment);
                }
            },
            OperationKind.SimpleAssignment,
            OperationKind.CoalesceAssignment);
    }

    private static void CheckOption(OperationAnalysisContext context, string property, IOperation assigned)
    {
        foreach ((string text, IOperation value) in Literals(assigned))
        {
            if (property is "ClientSecret" or "AccessToken" && SecretShape.Of(text) is { } kind)
            {
                string setting = "Adobe:" + property;
                context.ReportDiagnostic(Diagnostic.Create(
                    Rules.SecretInSource, value.Syntax.GetLocation(), ImmutableDictionary<string, string?>.Empty.Add(Setting, setting), property, kind, setting));
            }
            else if (property is "CredentialsFile" && JwtCredential.IsFileOf(text))
            {
                ReportJwt(context, value.Syntax, $"'{text}' is part of a Service Account (JWT) credential");
            }
        }
    }

    // Without a key there is no such credential, so the other options need not be looked at.
    private static void CheckKey(OperationAnalysisContext context, string property, IAssignmentOperation assignment)
    {
        if (assignment.Value.ConstantValue is not { HasValue: true, Value: null or "" })
        {
            ReportJwt(context, assignment.Target.Syntax, $"'{property}' is of a Service Account (JWT) credential");
        }
    }

    private static void ReportJwt(OperationAnalysisContext context, SyntaxNode place, string what) => context.ReportDiagnostic(
        Diagnostic.Create(Rules.RetiredApi, place.GetLocation(), what, JwtCredential.Fate, "use an OAuth Server-to-Server credential"));

    // Constants, and those that stand in for a value which is not there.
    private static IEnumerable<(string Text, IOperation Value)> Literals(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => [(text, value)],
        IConversionOperation conversion => Literals(conversion.Operand),
        IParenthesizedOperation parenthesized => Literals(parenthesized.Operand),
        ICoalesceOperation coalesce => Literals(coalesce.Value).Concat(Literals(coalesce.WhenNull)),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => Literals(conditional.WhenTrue).Concat(Literals(whenFalse)),
        _ => [],
    };
}
