using System.Collections.Immutable;
using AdobeSdk.Generators.Analyzers.Requests;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Routes;

/// <summary>Whether each route is a path that goes on where the base address ends.</summary>
internal sealed class RouteRule : ApiRule
{
    /// <summary>The diagnostic's property that holds the route as it should be, where that is certain.</summary>
    public const string Route = nameof(Route);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rules.RouteNotBelowBase);

    public override void Check(ApiCheck check)
    {
        if (check.Api.Flaw is not InterfaceFlaw.None)
        {
            return;
        }

        Uri? address = ApiAddress.Of(check.Api);
        foreach (ApiMethod method in check.Api.Declared)
        {
            if (RefitAttributes.FirstText(method.Http) is { } route && RouteProblem.Find(route, address) is { } problem)
            {
                check.Report(
                    Rules.RouteNotBelowBase,
                    check.ArgumentOf(method.Http),
                    ImmutableDictionary<string, string?>.Empty.Add(Route, problem.Better),
                    AddressText.Shown(route),
                    problem.Reason);
            }
        }
    }
}
