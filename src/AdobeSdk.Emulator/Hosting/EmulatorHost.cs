using System.Net;
using AdobeSdk.Emulator.Control;
using AdobeSdk.Emulator.Events;
using AdobeSdk.Emulator.Faults;
using AdobeSdk.Emulator.Firefly;
using AdobeSdk.Emulator.Firefly.Operations;
using AdobeSdk.Emulator.Gateway;
using AdobeSdk.Emulator.Imaging;
using AdobeSdk.Emulator.Ims;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Lightroom;
using AdobeSdk.Emulator.Lightroom.Catalogs;
using AdobeSdk.Emulator.Lightroom.Listing;
using AdobeSdk.Emulator.Photoshop;
using AdobeSdk.Emulator.Recording;
using AdobeSdk.Emulator.Storage;
using AdobeSdk.Emulator.Wire;
using AdobeSdk.Emulator.Workshop;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace AdobeSdk.Emulator.Hosting;

/// <summary>Puts the emulator's rooms together behind one loopback port.</summary>
internal static class EmulatorHost
{
    /// <summary>The application, ready to start.</summary>
    public static WebApplication Build(EmulatorOptions options)
    {
        // The empty builder reads no configuration, no environment variable and no command line, and logs nothing.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestReader.MaxBytes;
        });
        builder.Services.AddRoutingCore();
        AddRooms(builder.Services, options);
        WebApplication app = builder.Build();

        // Routing comes early, so that what follows can name the endpoint.
        app.Use(HostMiddleware.InvokeAsync);
        app.UseRouting();
        app.Use(app.Services.GetRequiredService<RecordingMiddleware>().InvokeAsync);
        app.Use(RequestIdMiddleware.InvokeAsync);
        app.Use(app.Services.GetRequiredService<FaultMiddleware>().InvokeAsync);
        app.Use(FailureMiddleware.InvokeAsync);
        app.Use(app.Services.GetRequiredService<GatewayMiddleware>().InvokeAsync);
        Map(app);
        return app;
    }

    /// <summary>Where a started application listens.</summary>
    public static Uri AddressOf(WebApplication app) =>
        new(app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());

    private static void AddRooms(IServiceCollection services, EmulatorOptions options) => services
        .AddSingleton(options)
        .AddSingleton(options.Time)
        .AddSingleton(new RequestLog())
        .AddSingleton<RecordingMiddleware>()
        .AddSingleton(new EmulatorFaults())
        .AddSingleton<FaultMiddleware>()
        .AddSingleton<ClientRegistry>()
        .AddSingleton<TokenRegistry>()
        .AddSingleton<TokenEndpoint>()
        .AddSingleton<ExchangeEndpoint>()
        .AddSingleton<AuthorizeEndpoint>()
        .AddSingleton<SignInRegistry>()
        .AddSingleton<ImsEndpoints>()
        .AddSingleton<SecretEndpoints>()
        .AddSingleton<SubmitLimit>()
        .AddSingleton<GatewayMiddleware>()
        .AddSingleton<BlobStore>()
        .AddSingleton<SignedLinks>()
        .AddSingleton<StorageEndpoints>()
        .AddSingleton<JobEngine>()
        .AddSingleton<Atelier>()
        .AddSingleton<MultipartRequest>()
        .AddSingleton<RequestReader>()
        .AddSingleton<JobAnswers>()
        .AddSingleton<SubmitEndpoint>()
        .AddSingleton<JobEndpoints>()
        .AddSingleton<UploadEndpoint>()
        .AddSingleton<CustomModelsEndpoint>()
        .AddSingleton<FireflyEndpoints>()
        .AddSingleton<PhotoshopSubmit>()
        .AddSingleton<PhotoshopJobs>()
        .AddSingleton<PhotoshopEndpoints>()
        .AddSingleton<ImagingSubmit>()
        .AddSingleton<ImagingJobs>()
        .AddSingleton<ImagingEndpoints>()
        .AddSingleton<CatalogRegistry>()
        .AddSingleton<AccountEndpoints>()
        .AddSingleton<AssetEndpoints>()
        .AddSingleton<OriginalEndpoint>()
        .AddSingleton<RenditionEndpoints>()
        .AddSingleton<DevelopEndpoints>()
        .AddSingleton<AlbumEndpoints>()
        .AddSingleton<AlbumAssetEndpoints>()
        .AddSingleton<Listings>()
        .AddSingleton<LightroomEndpoints>()
        .AddSingleton<WebhookRegistry>()
        .AddSingleton<EventKeys>()
        .AddSingleton<EventSender>()
        .AddSingleton<JobEvents>()
        .AddSingleton<EventEndpoints>()
        .AddSingleton<ControlEndpoints>();

    private static void Map(WebApplication app)
    {
        ImsEndpoints ims = app.Services.GetRequiredService<ImsEndpoints>();
        ims.Map(app, AdobeHosts.Ims);
        ims.Map(app, AdobeHosts.ImsStage);
        app.Services.GetRequiredService<SecretEndpoints>().Map(app);
        app.Services.GetRequiredService<FireflyEndpoints>().Map(app);
        app.Services.GetRequiredService<PhotoshopEndpoints>().Map(app);
        app.Services.GetRequiredService<ImagingEndpoints>().Map(app);
        app.Services.GetRequiredService<LightroomEndpoints>().Map(app);
        app.Services.GetRequiredService<StorageEndpoints>().Map(app);
        app.Services.GetRequiredService<EventEndpoints>().Map(app);
        app.Services.GetRequiredService<JobEvents>();
        app.Services.GetRequiredService<ControlEndpoints>().Map(app);
        FrontDoor.Map(app);
    }
}
