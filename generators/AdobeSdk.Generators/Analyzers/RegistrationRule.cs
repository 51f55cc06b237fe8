using System.Collections.Immutable;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers;

/// <summary>Whether the client's registration can be written.</summary>
internal sealed class RegistrationRule : ApiRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rules.RegistrationLeftOut);

    public override void Check(ApiCheck check)
    {
        if (check.Api.Flaw is InterfaceFlaw.None && Registration.MissingAssembly(check.Api.Attribute.AttributeClass!) is { } assembly)
        {
            string client = check.Api.ClientName + "Client";
            check.Report(Rules.RegistrationLeftOut, check.InterfaceLocation, $"Add{client}", assembly, client);
        }
    }
}
