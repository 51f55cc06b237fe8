using AdobeSdk;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what every Adobe client of the application shares: credentials, tokens, limits.</summary>
public static class AdobeServiceCollectionExtensions
{
    /// <summary>Reads <see cref="AdobeOptions"/> from the section <c>Adobe</c>, or from the environment.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">The application's configuration, or its section <c>Adobe</c>.</param>
    public static IServiceCollection AddAdobe(this IServiceCollection services, IConfiguration configuration) => throw new NotImplementedException();

    /// <summary>Sets <see cref="AdobeOptions"/> in code; what is left out is read from the environment.</summary>
    public static IServiceCollection AddAdobe(this IServiceCollection services, Action<AdobeOptions> configure) => throw new NotImplementedException();
}
