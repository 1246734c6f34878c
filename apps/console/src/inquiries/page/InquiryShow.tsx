export default function InquiryShow() {
  return null;
}
