using AdobeSdk.Emulator.Pictures;

namespace AdobeSdk.Emulator.Imaging.Protocol;

/// <summary>A file that a job cannot read, use or write.</summary>
internal sealed class ImagingException(ImagingFault fault) : PictureException(fault.Reason)
{
    public ImagingFault Fault => fault;
}
