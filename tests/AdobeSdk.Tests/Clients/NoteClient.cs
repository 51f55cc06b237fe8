using AdobeSdk.Clients;
using Microsoft.Extensions.DependencyInjection;

namespace AdobeSdk.Tests.Clients;

/// <summary>Written as the generator emits it.</summary>
internal sealed class NoteClient(AdobeClientCore<INoteApi> core) : IDisposable
{
    public const string BaseAddress = "https://firefly-api.adobe.io";

    public static ScopeSet Scopes { get; } = ScopeSet.Parse("firefly_api,ff_apis");

    public static AdobeClientDescriptor Descriptor { get; } = new("Note", Scopes, BaseAddress, static () => NoteJson.Default.Options);

    public INoteApi Api => core.Api;

    public static NoteClient Create(AdobeOptions options) => new(AdobeClientFactory.Create<INoteApi>(Descriptor, options));

    public void Dispose() => core.Dispose();
}

internal static class NoteClientServiceCollectionExtensions
{
    public static IHttpClientBuilder AddNoteClient(this IServiceCollection services, object? serviceKey = null) =>
        AdobeClientFactory.Add<NoteClient, INoteApi>(services, NoteClient.Descriptor, static core => new NoteClient(core), serviceKey);
}
