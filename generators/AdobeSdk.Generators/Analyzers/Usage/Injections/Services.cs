using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdobeSdk.Generators.Analyzers.Usage.Injections;

/// <summary>Recognises what Microsoft.Extensions.DependencyInjection and its hosts are used by.</summary>
internal static class Services
{
    /// <summary>Asks a container for something, which it must have or may lack.</summary>
    public static bool IsResolution(IMethodSymbol method) => method.Name is
        "GetRequiredService" or "GetRequiredKeyedService" or "GetService" or "GetKeyedService" or "GetServices" or "GetKeyedServices";

    public static bool IsRequired(IMethodSymbol method) => method.Name is "GetRequiredService" or "GetRequiredKeyedService";

    /// <summary>Makes the builder of a host, or names the credentials of this application's clients.</summary>
    public static bool SetsContainerUp(IMethodSymbol method) => method.Name switch
    {
        "AddAdobe" => WellKnown.IsType(method.ContainingType, "AdobeServiceCollectionExtensions", 0, "Microsoft", "Extensions", "DependencyInjection"),
        "CreateBuilder" or "CreateSlimBuilder" or "CreateEmptyBuilder" => WellKnown.IsType(method.ContainingType, "WebApplication", 0, "Microsoft", "AspNetCore", "Builder"),
        "CreateApplicationBuilder" or "CreateEmptyApplicationBuilder" or "CreateDefaultBuilder" => WellKnown.IsType(method.ContainingType, "Host", 0, "Microsoft", "Extensions", "Hosting"),
        _ => false,
    };

    /// <summary>The class that a registration such as <c>AddSingleton&lt;IHero, Hero&gt;()</c> has the container construct.</summary>
    public static INamedTypeSymbol? ConstructedBy(IMethodSymbol method)
    {
        IMethodSymbol whole = method.ReducedFrom ?? method;
        return method.TypeArguments.Length > 0
            && (method.Name.StartsWith("Add", StringComparison.Ordinal) || method.Name.StartsWith("TryAdd", StringComparison.Ordinal))
            && method.ContainingType?.Name is "ServiceCollectionServiceExtensions" or "ServiceCollectionHostedServiceExtensions" or "ServiceCollectionDescriptorExtensions"
            && whole.Parameters.All(static parameter => parameter.Ordinal == 0 || parameter.Type.SpecialType is SpecialType.System_Object)
            && method.TypeArguments[method.TypeArguments.Length - 1] is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } type
                ? type
                : null;
    }

    public static bool IsEndpoint(IMethodSymbol method) =>
        WellKnown.IsType(method.ContainingType, "EndpointRouteBuilderExtensions", 0, "Microsoft", "AspNetCore", "Builder");

    /// <summary>A class that ASP.NET Core constructs from services without a registration.</summary>
    public static bool IsConstructedByMvc(INamedTypeSymbol type) => type is { TypeKind: TypeKind.Class, IsAbstract: false }
        && (WellKnown.Inherits(type, "ControllerBase", "Microsoft", "AspNetCore", "Mvc")
            || WellKnown.Inherits(type, "PageModel", "Microsoft", "AspNetCore", "Mvc", "RazorPages"));

    /// <summary>Whether a call hands the services on, as such or inside a host's builder.</summary>
    public static bool AreHandedTo(IEnumerable<IArgumentOperation> arguments, IOperation? instance) =>
        arguments.Select(static argument => argument.Value).Concat(instance is null ? [] : [instance]).Any(static value => Hold(Unconverted(value).Type));

    public static IOperation Unconverted(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }

    private static bool Hold(ITypeSymbol? type) => type is not null && (IsHolder(type) || type.AllInterfaces.Any(IsHolder));

    private static bool IsHolder(ITypeSymbol type) => type.Name is "IServiceCollection" or "IHostApplicationBuilder" or "IHostBuilder" or "IWebHostBuilder";
}
