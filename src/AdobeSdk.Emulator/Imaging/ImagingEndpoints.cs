using AdobeSdk.Emulator.Imaging.Operations;
using AdobeSdk.Emulator.Imaging.Protocol;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace AdobeSdk.Emulator.Imaging;

/// <summary>Adobe's first image APIs: Photoshop v1, Lightroom and Sensei.</summary>
internal sealed class ImagingEndpoints(ImagingSubmit submit, ImagingJobs jobs)
{
    private static readonly ImagingOperation[] Operations =
    [
        new DocumentManifest(),
        new CreateDocument(),
        new ModifyDocument(),
        new CreateRendition(),
        new ReplaceSmartObject(),
        new PlayActions(),
        new PlayActionJson(),
        new ConvertActions(),
        new ProductCrop(),
        new DepthBlur(),
        new EditText(),
        new ArtboardCreate(),
        new AutoStraighten(),
        new AutoTone(),
        new EditPhoto(),
        new ApplyPresets(),
        new ApplyXmp(),
        new CutOut(),
        new SenseiMask(),
    ];

    public void Map(IEndpointRouteBuilder routes)
    {
        // What Adobe's guides have for the first call: it says that key and token are good.
        routes.MapGet($"/{AdobeHosts.Image}/pie/psdService/hello", static context => Answer.TextAsync(context, 200, "text/plain", "Welcome to the Photoshop API!"));
        foreach (ImagingOperation operation in Operations)
        {
            routes.MapPost($"/{AdobeHosts.Image}{operation.Path}", context => submit.HandleAsync(context, operation));
        }

        foreach (IGrouping<ImagingFamily, ImagingOperation> family in Operations.GroupBy(static operation => operation.Family))
        {
            HashSet<string> ids = [.. family.Select(static operation => operation.Id)];
            routes.MapGet($"/{AdobeHosts.Image}{family.Key.StatusPath()}{{jobId}}", context => jobs.StatusAsync(context, family.Key, ids));
        }
    }
}
