using AdobeSdk.Generators.Model;

namespace AdobeSdk.Generators.Emission;

/// <summary>Writes <c>AddFireflyClient()</c>.</summary>
internal static class RegistrationEmitter
{
    private const string Services = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";
    private const string Builder = "global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder";

    public static void Emit(CodeWriter writer, ApiModel api)
    {
        string client = api.ClientName + "Client";
        string add = $"global::AdobeSdk.Clients.AdobeClientFactory.Add<I{client}, {api.Interface}>(services, {client}.Descriptor, static core => new {client}(core)";
        writer.Write($"/// <summary>Registers <see cref=\"I{client}\"/>.</summary>");
        writer.WriteAll(api.Attributes);
        writer.Open($"{api.Accessibility} static class {client}ServiceCollectionExtensions");
        writer.Write($$"""
            /// <summary>Registers <see cref="I{{client}}"/> as a singleton. Credentials come from <c>AddAdobe</c>.</summary>
            /// <param name="services">The application's services.</param>
            /// <returns>The builder of the client's HTTP pipeline.</returns>
            public static {{Builder}} Add{{client}}(this {{Services}} services) =>
                {{add}});

            /// <summary>Registers <see cref="I{{client}}"/> under a key, as a singleton, for a second tenant.</summary>
            /// <param name="services">The application's services.</param>
            /// <param name="serviceKey">The key, the same as the tenant's <c>AddAdobe</c> has.</param>
            /// <returns>The builder of the client's HTTP pipeline.</returns>
            public static {{Builder}} Add{{client}}(this {{Services}} services, object serviceKey) =>
                {{add}}, serviceKey);
            """);
        writer.Close();
    }
}
