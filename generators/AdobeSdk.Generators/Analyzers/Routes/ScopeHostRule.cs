using System.Collections.Immutable;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using AdobeSdk.Generators.Scopes;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Routes;

/// <summary>Whether scopes and base address are of one API.</summary>
internal sealed class ScopeHostRule : ApiRule
{
    /// <summary>The diagnostic's property that holds the address which the scopes belong to.</summary>
    public const string Address = nameof(Address);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rules.ScopesOfAnotherApi);

    public override void Check(ApiCheck check)
    {
        AttributeArguments arguments = check.Api.Arguments;
        if (check.Api.Flaw is InterfaceFlaw.None
            && arguments is { Scopes: { } scopes, BaseAddress: { } address }
            && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri)
            && ScopeFit.BelongsElsewhere(ScopeList.Entries(scopes).Select(static entry => entry.Text), uri) is { } elsewhere)
        {
            check.Report(
                Rules.ScopesOfAnotherApi,
                check.ArgumentLocation(null),
                ImmutableDictionary<string, string?>.Empty.Add(Address, elsewhere),
                scopes,
                elsewhere,
                address);
        }
    }
}
