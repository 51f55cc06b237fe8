using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;

namespace AdobeSdk.Clients;

/// <summary>What generated code calls to register a client, or to make one without dependency injection.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AdobeClientFactory
{
    /// <summary>Registers <typeparamref name="TClient"/> as a singleton over its own HTTP pipeline.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="descriptor">What the generator knows of the interface.</param>
    /// <param name="create">Makes the generated client.</param>
    /// <param name="serviceKey">The key of a second tenant (see <c>AddAdobe</c>), or <see langword="null"/>.</param>
    public static IHttpClientBuilder Add<TClient, TApi>(
        IServiceCollection services,
        AdobeClientDescriptor descriptor,
        Func<AdobeClientCore<TApi>, TClient> create,
        object? serviceKey = null)
        where TClient : class
        where TApi : class => throw new NotImplementedException();

    /// <summary>Makes a client's core from its options alone.</summary>
    public static AdobeClientCore<TApi> Create<TApi>(AdobeClientDescriptor descriptor, AdobeOptions options)
        where TApi : class => throw new NotImplementedException();
}
